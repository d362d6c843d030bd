import { beforeEach } from 'vitest';
import { leave } from './pointer.js';

// The pointer would otherwise hover over what the next test mounts.
beforeEach(leave);
