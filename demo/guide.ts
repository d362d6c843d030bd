import '../src/award-chart/define.js';
import './fonts.js';
import { applyAddress } from './address.js';

applyAddress();
document.documentElement.lang = 'vi';
