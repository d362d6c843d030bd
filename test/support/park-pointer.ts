import { beforeEach } from 'vitest';
import { leave } from './pointer.js';

// Where a test leaves the pointer, it would hover what the next test mounts.
beforeEach(leave);
