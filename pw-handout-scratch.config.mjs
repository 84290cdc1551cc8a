import base from '/work/main/playwright.config.ts';
export default { ...base, testDir: '/work/main/tests/e2e', outputDir: '/tmp/sl/handout/results', webServer: undefined, workers: 1, use: { ...base.use, baseURL: 'http://localhost:5292/' } };
