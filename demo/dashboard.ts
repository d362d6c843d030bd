import { laiChauReport, localise } from '../src/index.js';
import { applyAddress } from './address.js';
import './fonts.js';

const { locale } = applyAddress();
document.title = localise(laiChauReport.title, locale);
