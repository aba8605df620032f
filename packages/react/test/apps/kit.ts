// React and its neighbours for a test's page: put on its window, so that a test renders there.
import * as pinterest from '@pinterest-tag/react';
import * as react from 'react';
import * as reactDom from 'react-dom';
import * as reactDomClient from 'react-dom/client';
import * as router from 'react-router';

const kit = { pinterest, react, reactDom, reactDomClient, router };

/** Components of a test use the hooks in it: those of the test's own window have no root. */
export type Kit = typeof kit;

declare global {
  interface Window {
    kit: Kit;
  }
}

window.kit = kit;
