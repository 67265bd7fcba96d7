import type { SearchRecord, SynonymGroup } from '../../../../src/lib/search/record.ts';

function section(url: string, heading: string, text: string, keywords: readonly string[] = []): SearchRecord {
  const page = url.startsWith('/compare/') ? 'AI engineer and ML engineer' : 'What an AI engineer is';
  return {
    url,
    kind: 'answer',
    page,
    area: url.startsWith('/compare/') ? 'Comparison' : 'The role',
    heading,
    keywords,
    questions: [],
    text,
  };
}

/** A guide small enough to know by heart. */
export const RECORDS: readonly SearchRecord[] = [
  section('/role/', '', 'An AI engineer builds products with models that others trained.'),
  section('/role/#pay', 'Pay', 'What adverts offer, in dollars, by country.'),
  section('/role/#fairness', 'Fairness and bias', 'Check outcomes for each group of people.'),
  section(
    '/role/#tools',
    'Frameworks',
    'PyTorch leads, TensorFlow follows; Keras sits on top. Some use C++ or R.',
  ),
  section('/role/#microsoft', 'Work on .NET', 'Services in C# and Node.js, tested by CI/CD.'),
  section('/role/#ship', 'Ship it', 'Containers run on Kubernetes; fine-tuning is rare.', ['deployment']),
  section('/role/#degree', 'A degree helps', 'Many adverts ask for one; a portfolio can replace it.'),
  section('/compare/ai-engineer-vs-ml-engineer/', '', 'The two roles side by side.'),
  section('/compare/ai-engineer-vs-ml-engineer/#pay-gap', 'Pay gap', 'The medians differ little.'),
];

export const SYNONYMS: readonly SynonymGroup[] = [
  ['pay', 'salary', 'wage'],
  ['kubernetes', 'k8s'],
  ['ml engineer', 'machine learning engineer', 'mle'],
  ['degree', 'phd', 'doctorate'],
];
