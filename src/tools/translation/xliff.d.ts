declare module 'xliff' {
  export interface Unit {
    readonly source: string;
    readonly target?: string;
    readonly note?: string;
  }

  export interface Exchange {
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
    readonly resources: Readonly<Record<string, Readonly<Record<string, Unit>>>>;
  }

  const xliff: {
    js2xliff(data: Exchange): Promise<string>;
    xliff2js(text: string): Promise<Exchange>;
  };
  export default xliff;
}
