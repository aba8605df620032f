// What Vite and Nuxt bring to every file.
declare module '*.vue' {
  const component: import('vue').Component;
  export default component;
}

declare function defineNuxtPlugin(plugin: (nuxt: { vueApp: import('vue').App }) => void): object;
declare function useCookie<Value>(
  name: string,
  options: { default: () => Value },
): import('vue').Ref<Value>;
declare function useRouter(): import('vue-router').Router;
