declare module 'timelinejs-model' {
  interface TimelineJsDate {
    readonly data: { readonly date_obj: Date; readonly format: string };
  }
  interface Dated {
    readonly start_date: TimelineJsDate;
    readonly end_date?: TimelineJsDate;
  }
  export class TimelineConfig {
    constructor(json: unknown);
    validate(): void;
    getErrors(): readonly unknown[];
    readonly title: { readonly text: { readonly headline: string } };
    readonly events: readonly (Dated & {
      readonly display_date: string;
      readonly text: { readonly headline: string };
    })[];
    readonly eras: readonly (Dated & { readonly headline: string })[];
  }
}

declare module 'jsonld' {
  type Values = readonly { readonly '@value'?: string; readonly '@id'?: string; readonly '@language'?: string }[];
  const jsonld: {
    expand(document: object, options: object): Promise<readonly Record<string, Values>[]>;
  };
  export default jsonld;
}
