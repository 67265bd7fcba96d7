import { type JudgedQuery, judge } from './queries.ts';

/** Questions written after the last tuning, as other readers would put them. Nothing was changed because of them. */
export const FRESH: readonly JudgedQuery[] = [
  ...judge('exact', [
    ['model monitoring', 'deploy:#monitoring ship:#watch'],
    ['confusion matrix', 'ethics:#example vs:#evaluation learn-ml:#fundamentals'],
    ['tool use', 'term:tool-use integrate:#tools llm:#tools-and-agents'],
    ['golden set', 'term:golden-set evals:#define'],
  ]),
  ...judge('prefix', [
    ['quantis', 'term:quantisation deploy:#speed'],
    ['interview que', 'vs:#interviews'],
    ['chang', '/changes/ outlook:#entry vs:#entry solve:#creativity'],
    ['fairn', 'term:fairness ethics:#harms ethics:#bias ethics:'],
  ]),
  ...judge('typo', [
    ['kuberentes', 'deploy:#scale cloud:#containers', 'cloud:'],
    ['tempreature', 'term:temperature'],
    ['reinforcment learning', 'term:rlhf'],
    ['job intervew', 'vs:#interviews'],
    ['ai enginer', '/role/ vs: term:ai-engineer /role/#definition'],
  ]),
  ...judge('word order', [
    ['budget alarm cloud', 'cloud:#one-cloud cloud:#build cloud:#check cloud:#outcomes'],
    ['structures data algorithms', 'maths: maths:#data-structures'],
    ['loop the in human', 'term:human-in-the-loop'],
  ]),
  ...judge('question', [
    ['how much does a machine learning engineer make', 'outlook: outlook:#pay outlook:#advert-pay vs:#pay'],
    ['do i need experience to get hired', 'outlook:#entry vs:#entry'],
    ['can i become an ML engineer without a PhD', 'outlook:#entry vs:#entry'],
    [
      'what is the hardest part of the job',
      'vs:#failure /role/#not-only-models ml:#not-only-models vs:#working-together /role/#a-day* ml:#a-day*',
    ],
    ['which skills do both jobs share', 'vs:#overlap vs:#skill-set /#shared-tools'],
    [
      'what is a vector database good for',
      'term:vector-database data:#retrieval llm:#retrieval maths:#data-structures',
    ],
    [
      'how do i make sure the chatbot does not leak secrets',
      'integrate:#untrusted ethics:#security llm:#safety term:system-prompt',
    ],
    [
      'how do i measure whether retrieval works',
      'data:#independent data:#starting llm:#retrieval data:#retrieval llm:#check evals:*',
    ],
    ['what is a canary release', 'ship:#release deploy:#release'],
    [
      'why did the accuracy drop after release',
      'term:drift deploy:#monitoring ship:#watch vs:#failure ml:#why',
    ],
    [
      'where can i practise',
      '/path/try-both/ code:#build llm:#build learn-ml:#build evals:#build maths:#build cloud:#build ship:#build solve:#build',
    ],
    ['how is this guide checked', '/about/#how /about/ /about/#grades'],
  ]),
  ...judge('synonym', [
    ['wage gap', 'vs:#pay outlook:#advert-pay outlook:'],
    ['teammates', 'team: team:*'],
    ['working hours', '/role/#a-day* ml:#a-day*'],
    ['neural nets', 'term:neural-network learn-ml:#neural-networks'],
    ['moderation', 'term:guardrails llm:#safety'],
    ['speech to text', 'data:#unstructured term:natural-language-processing design:#assistants'],
    ['no degree', 'outlook:#entry vs:#entry'],
    ['price per token', 'deploy:#cost term:token ship:#cost-and-speed'],
  ]),
  ...judge('two topics', [
    ['ai engineer or ml engineer salary', 'vs:#pay'],
    ['docker vs kubernetes', 'cloud:#containers', 'deploy:#scale'],
    [
      'fairness vs accuracy',
      'ethics:#bias ethics:#harms term:fairness ethics:#example vs:#evaluation ethics:',
    ],
    ['monitoring and on-call', 'ship:#watch deploy:#monitoring term:on-call ship:#repair ship: vs:#failure'],
  ]),
  ...judge(
    'nothing',
    [
      'edcrfv',
      'uuuuuuu',
      'bnmvc xzlkj',
      'fish and chips',
      'how do i knit a scarf',
      'northern lights',
      'haircut near me',
      'who invented the telephone',
      'garden furniture paint',
      'marathon shoes',
    ].map((query) => [query, '']),
  ),
];
