import { createPinterestTag } from '@pinterest-tag/core';
import type { Drive } from './driver.js';

export const drive: Drive = createPinterestTag;
