// English words that show how a sentence is built. They help to tell names and clauses from the words around them.

/** Forms of "be", "have" and "do", and the modal verbs: only finite forms, so not "having". */
export const auxiliaries =
  'is are was were be been being am has have had do does did will would shall should can could may might must';

/** The commonest past tenses that do not end in -ed. */
export const commonPasts = `
  became began broke brought built came chose drove fell fought found gave held kept knew led left lost made met put ran
  rose said saw sent set stood thought told took went withdrew won wrote`;

/** The past tenses and participles without -ed that are usual in historical writing. */
export const irregularPasts = `${commonPasts}
  burst caught cost cut dealt drew felt fled flew forbade froze got grew hit hung laid lay lent let meant outran overran
  overthrew paid proved read rode sank sat shot showed shrank shut slew slid slept sold sought spent split spoke spread
  sprang stole stopped struck swept swore taught threw tore underwent understood undertook upheld withstood woke wore`;

export const prepositions = `
  of in on at by to from into onto upon with within without under over above below behind beyond before after during
  between among against along across around about near off out up down through throughout toward towards`;
