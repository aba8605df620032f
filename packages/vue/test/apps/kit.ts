import * as core from '@pinterest-tag/core';
import * as vue from 'vue';
import * as vueRouter from 'vue-router';
import * as pinterest from '@pinterest-tag/vue';

// What a test builds its app of, inside the page.
export const kit = { core, vue, vueRouter, ...pinterest };

export type Kit = typeof kit;

Object.assign(window, { kit });
