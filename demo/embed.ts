// All that a portal needs. The published bundle does the same with one script tag.
import '../src/index.js';
