// All that a portal needs; the published file does the same in one script tag.
import '../src/index.js';
