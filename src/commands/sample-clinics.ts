import type { Clinic } from '../content/clinics/clinic.ts';

/** Readable at 7:1 in light and in dark. */
const accents = [
  { light: '#1d3f8a', dark: '#a9c4f5' },
  { light: '#4a2d7a', dark: '#cdbcf5' },
  { light: '#17502f', dark: '#9fdcb4' },
];

/** As many invented clinics as are wanted, each with all that a profile may hold but a logo. */
export const sampleClinics = (count: number): Clinic[] =>
  Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return {
      id: `sample-${number}`,
      name: `Sample Clinic ${number}`,
      place: 'An invented place',
      phone: `+1212555${String(100 + (index % 100)).padStart(4, '0')}`,
      hours: 'Monday to Friday, 8 am to 5 pm',
      site: `https://sample-${number}.example/`,
      locales: ['en'],
      disclosure: index % 2 === 0 ? 'offers' : 'refers',
      accent: accents[index % accents.length],
      embedOn: [`https://sample-${number}.example`],
    };
  });
