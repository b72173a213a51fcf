import { type CountryCode, Metadata } from 'libphonenumber-js/min';

/** What the library knows of a country’s numbers and does not show in its types. */
interface Plan {
  IDDPrefix(): string;
  nationalNumberPattern?(): string;
  nationalPrefixTransformRule?(): string | undefined;
}

interface Test {
  abroad: RegExp;
  national: RegExp;
}

const tests = new Map<CountryCode, Test | undefined>();

/**
 * Whether digits without a plus can turn out valid in a country: a glance before the library’s own reading, which takes a
 * hundred times as long. It may say yes too often, and never no too often: what the library takes off before it looks at
 * the number stands in front, so a valid number is the end of the digits.
 */
export function mayBeValid(digits: string, country: CountryCode): boolean {
  if (!tests.has(country)) tests.set(country, testFor(country));
  const test = tests.get(country);
  return !test || test.abroad.test(digits) || test.national.test(digits);
}

function testFor(country: CountryCode): Test | undefined {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(country);
  const plan = metadata.numberingPlan as (Plan & typeof metadata.numberingPlan) | undefined;
  const pattern = plan?.nationalNumberPattern?.();
  // Where the library may put digits in, nothing can be said beforehand.
  if (!plan || !pattern || !plan.nationalPrefixTransformRule || plan.nationalPrefixTransformRule()) return undefined;
  return { abroad: new RegExp(`^(?:${plan.IDDPrefix()})`), national: new RegExp(`(?:${pattern})$`) };
}
