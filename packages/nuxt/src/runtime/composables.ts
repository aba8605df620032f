// Resolved from here, so that an app needs no dependency of its own on @pinterest-tag/vue.
export {
  usePinterestConsent,
  usePinterestIdentify,
  usePinterestPage,
  usePinterestTag,
  usePinterestTrack,
} from '@pinterest-tag/vue';
