import 'bien-phong-charts/award-chart';
