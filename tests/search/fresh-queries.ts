import { type JudgedQuery, judge } from './queries.ts';

/**
 * Questions written as other readers would put them, by people who had not seen what search knows, in three lots. No
 * word was added and no rule made because of them, but settings of equal worth elsewhere were compared on them. Those
 * that fail were read in the third lot only.
 */
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
  ...judge('exact', [
    [
      'ai engineer vs ml engineer',
      'vs: / /#at-a-glance /compare/ /#to-compare vs:#primary-focus vs:#overlap',
      'case: term:ai-engineer term:ml-engineer vs:#question /role/ ml: /compare/#how-to-read',
    ],
    [
      'retrieval-augmented generation',
      'term:rag data:#retrieval llm:#retrieval',
      'design:#assistants term:chunking term:grounding term:semantic-search',
    ],
    [
      'prompt injection',
      'term:prompt-injection ethics:#security integrate:#untrusted llm:#safety',
      'term:jailbreak /role/#software-engineer term:adversarial-testing',
    ],
    [
      'linear algebra',
      'maths:#linear-algebra',
      'maths: maths:#learn maths:#depth maths:#first-hour vs:#mathematics /path/#maths-and-data-structures',
    ],
    ['learning path', '/path/ /#to-path', '/path/#routes /path/#hours /data/#path'],
    [
      'model drift',
      'term:drift ship:#watch',
      'deploy:#monitoring term:training-serving-skew data:#goes-wrong ml:#why vs:#failure',
    ],
    ['rss feed', '/changes/', '/about/#editions /about/#fork'],
    [
      'frameworks and cloud',
      'cloud: /path/#frameworks-and-cloud',
      'cloud:#frameworks cloud:#one-cloud cloud:#enough cloud:#outcomes vs:#frameworks-and-tools deploy:#scale',
    ],
    [
      'data drift',
      'term:drift ship:#watch',
      'deploy:#monitoring data:#fit data:#goes-wrong ml:#not-only-models term:training-serving-skew ml:#why vs:#failure',
    ],
    [
      'fine-tuning',
      'term:fine-tuning models:#fine-tuning',
      'term:lora term:peft term:model-adaptation models:#when-to-train /role/#not-only-models vs:#overlap models:#evidence',
    ],
    ['licence', '/about/#licence', '/about/#software /about/#fork /data/'],
    [
      'job outlook',
      'outlook: outlook:#demand outlook:#projections outlook:#employers',
      'outlook:#openings outlook:#entry outlook:#limits /role/#why',
    ],
  ]),
  ...judge('prefix', [
    [
      'how much do ai engineers ear',
      'vs:#pay outlook: outlook:#pay outlook:#advert-pay',
      'outlook:#official-neighbours outlook:#limits',
    ],
    [
      'fine tun',
      'term:fine-tuning models:#fine-tuning',
      'term:peft term:lora term:model-adaptation models:#when-to-train /role/#not-only-models vs:#overlap',
    ],
    [
      'data struct',
      'maths:#data-structures maths: /path/#maths-and-data-structures',
      'maths:#learn maths:#build maths:#check',
    ],
    ['hallucin', 'term:hallucination', 'term:grounding term:faithfulness ethics:#harms vs:#failure'],
    [
      'docker and kuber',
      'cloud:#containers',
      'deploy:#scale deploy:#evidence vs:#frameworks-and-tools /#shared-tools cloud:#learn',
    ],
    [
      'download the dat',
      '/data/',
      '/data/#roles /data/#comparison /data/#path /data/#figures /data/#glossary /data/#sources /data/#sections /about/#editions',
    ],
    [
      'embedd',
      'term:embedding',
      'term:semantic-search term:vector-database maths:#linear-algebra data:#retrieval llm:#retrieval',
    ],
    [
      'retrieval augmented gen',
      'term:rag data:#retrieval llm:#retrieval',
      '/role/#definition term:grounding term:fine-tuning llm:#build llm: term:semantic-search /sources/#rag-2020',
    ],
    [
      'vector datab',
      'term:vector-database',
      'data:#retrieval term:hnsw term:ann-search term:embedding term:semantic-search maths:#data-structures /#only-ai-engineer vs:#frameworks-and-tools',
    ],
    [
      'model monito',
      'deploy:#monitoring ship:#watch',
      'term:mlops term:drift vs:#failure ml:#not-only-models deploy: ship: case:#after deploy:#goes-wrong',
    ],
    ['explainab', 'term:explainability ethics:#transparency', 'term:model-card'],
    [
      'sala',
      'outlook: outlook:#pay outlook:#official-neighbours outlook:#advert-pay vs:#pay',
      'outlook:#limits',
    ],
    ['learning pa', '/path/ /#to-path', '/path/#routes /path/#hours /data/#path /path/#stage-foundations'],
  ]),
  ...judge('typo', [
    [
      'machien learning enginer',
      'ml: ml:#definition term:ml-engineer',
      'vs: ml:#titles ml:#not-only-models vs:#primary-focus',
    ],
    [
      'salery ai engineer',
      'vs:#pay outlook: outlook:#pay outlook:#advert-pay',
      'outlook:#official-neighbours outlook:#limits',
    ],
    [
      'pyhton for beginners',
      'code: code:#learn code:#first-hour /path/#programming',
      'code:#languages code:#enough code:#depth code:#hours',
    ],
    [
      'collabration with other teams',
      'team: /responsibilities/#collaboration',
      'vs:#working-together team:#owner team:#product-managers team:#data-scientists team:#software-engineers team:#ml-engineers team:#experts vs:#scope-of-work',
    ],
    ['overfiting', 'term:overfitting learn-ml:#fundamentals', 'learn-ml:#check learn-ml:#learn'],
    ['liscense', '/about/#licence', '/about/#software /data/ /about/#fork'],
    [
      'promt enginering',
      'term:prompt-engineering',
      'term:prompt term:context-engineering llm:#call models:#fine-tuning case:#week-4 /path/try-both/#evening-a',
    ],
    [
      'bais in data',
      'ethics:#bias term:bias ethics:',
      'ethics:#harms /responsibilities/#ethics-and-bias term:fairness ethics:#example ethics:#owner',
    ],
    [
      'retreival from documents',
      'data:#retrieval llm:#retrieval term:rag',
      'term:chunking term:semantic-search term:reranking term:grounding data:#unstructured data:#example llm:#build data:',
    ],
    [
      'colaboration with stakeholders',
      'team: /responsibilities/#collaboration team:#product-managers',
      'team:#experts team:#owner team:#evidence vs:#scope-of-work vs:#working-together',
    ],
    [
      'programing languge for ai',
      'code:#languages vs:#tech-stack code: /path/#programming',
      '/#shared-tools /#only-ai-engineer code:#depth /#tools',
    ],
    [
      'embeddigns',
      'term:embedding',
      'term:semantic-search term:vector-database maths:#linear-algebra data:#retrieval llm:#retrieval',
    ],
    [
      'deploymnet of models',
      'vs:#deployment deploy: /responsibilities/#optimising-and-deploying deploy:#release ship: /path/#shipping ship:#release',
      'deploy:#owner deploy:#produce deploy:#scale term:mlops term:shadow-release case:#week-5',
    ],
    [
      'ml enginer salery',
      'vs:#pay outlook:#advert-pay outlook:#pay',
      'outlook: outlook:#official-neighbours outlook:#limits',
    ],
    [
      'problem solvng skills',
      'solve: /path/#problem-solving solve:#outcomes',
      'solve:#framing solve:#creativity solve:#why solve:#check solve:#build solve:#learn',
    ],
  ]),
  ...judge('word order', [
    ['degree need engineer ai do i', 'outlook:#entry vs:#entry', 'outlook: ml:#levels'],
    [
      'path learning weeks how many',
      '/path/#hours',
      '/path/ code:#hours maths:#hours learn-ml:#hours llm:#hours evals:#hours cloud:#hours ship:#hours solve:#hours',
    ],
    [
      'llm evaluate answers how',
      'evals: evals:#define evals:#measure models:#evaluation /path/#evaluation',
      'term:evals term:llm-as-a-judge vs:#evaluation evals:#compare evals:#build evals:#first-hour /path/try-both/#evening-a term:evaluation-set',
    ],
    [
      'cloud aws azure which learn first',
      'cloud:#one-cloud deploy:#scale',
      'cloud: cloud:#learn deploy:#evidence /path/#frameworks-and-cloud',
    ],
    ['print guide whole', '/about/#editions /#to-path', '/about/'],
    [
      'model train who ml or ai engineer',
      '/ vs: vs:#primary-focus vs:#ownership models:#owner models:#when-to-train /role/#not-only-models term:ml-engineer term:ai-engineer',
      'vs:#overlap learn-ml:#depth case:#week-4 ml: ml:#definition vs:#skill-set',
    ],
    [
      'engineer software ai how different from',
      '/role/#software-engineer',
      'ml:#software-engineer team:#software-engineers /compare/ /role/#definition term:ai-engineer',
    ],
    [
      'own model training when worth it',
      'models:#when-to-train',
      'models:#fine-tuning learn-ml:#depth vs:#overlap case:#week-4 models:#leading models:',
    ],
    [
      'bias testing model for',
      'ethics:#bias ethics: /responsibilities/#ethics-and-bias ethics:#example',
      'ethics:#harms term:bias term:fairness term:demographic-parity term:equalised-odds ethics:#produce ethics:#starting',
    ],
    [
      'smaller model making quantisation',
      'term:quantisation deploy:#speed ship:#cost-and-speed',
      'term:distillation deploy:#edge deploy:#goes-wrong term:edge-ai',
    ],
    [
      'structures data which learn',
      'maths:#data-structures maths: /path/#maths-and-data-structures',
      'maths:#enough maths:#learn maths:#depth maths:#outcomes',
    ],
    [
      'day ml engineer normal a',
      'ml:#a-day ml:#a-day-small ml:#a-day-large',
      '/role/#a-day /path/try-both/#evening-b ml:#definition ml:#not-only-models /sources/#mlsr-week case:#after',
    ],
  ]),
  ...judge('question', [
    [
      'can i become ai engineer without university?',
      'outlook:#entry vs:#entry',
      'outlook: /path/ ml:#titles',
    ],
    [
      'my daughter is 17 and likes maths, what should she study to do AI',
      '/path/ /path/#routes outlook:#entry',
      'ml:#why maths: vs:#mathematics vs:#entry /path/try-both/ /path/#maths-and-data-structures /role/#why',
    ],
    [
      'i am php developer since 20 years, is it too late to switch to AI?',
      'outlook:#entry vs:#entry',
      '/role/#software-engineer /path/#hours /path/#routes code:#hours code:#languages code:#depth',
    ],
    [
      'what does an AI engineer do all day?',
      '/role/#a-day /role/#a-day-small /role/#a-day-large',
      '/role/ /role/#definition /role/#not-only-models case: /responsibilities/ vs:#primary-focus',
    ],
    [
      'do I need to know a lot of maths',
      'vs:#mathematics maths:#depth maths:#why maths:#enough maths: /path/#maths-and-data-structures',
      '/path/#routes maths:#hours',
    ],
    [
      'how do i know if my chatbot gives right answers?',
      'evals: evals:#define evals:#measure /path/#evaluation models:#evaluation',
      'evals:#first-hour term:evals /path/try-both/#evening-a deploy:#monitoring term:llm-as-a-judge term:faithfulness term:evaluation-set evals:#build vs:#evaluation',
    ],
    [
      'what should i learn first, tensorflow or pytorch',
      'models:#frameworks cloud:#frameworks code:#frameworks',
      'vs:#frameworks-and-tools models:#evidence cloud:#learn',
    ],
    [
      'which of the two jobs pays better',
      'vs:#pay outlook:#advert-pay',
      'outlook: outlook:#pay outlook:#official-neighbours outlook:#limits',
    ],
    [
      'i have phd in physics, what am i missing to work as ML engineer',
      'outlook:#entry vs:#entry /path/#routes',
      'vs:#skill-set maths:#hours /path/#hours ml:#levels learn-ml: ml:#not-only-models',
    ],
    [
      "what's the difference between AI and machine learning?",
      'term:machine-learning',
      '/role/#definition term:deep-learning term:large-language-model',
    ],
    [
      'how do you stop a model being unfair to women or minorities',
      'ethics:#bias ethics:#example ethics:',
      'ethics:#harms ethics:#goes-wrong /responsibilities/#ethics-and-bias term:fairness term:bias term:equalised-odds term:demographic-parity ethics:#independent',
    ],
    [
      'can i use this text in my class with my students?',
      '/about/#licence',
      '/path/#mentor /about/#fork /about/#editions /data/',
    ],
    [
      'can i trust what this site says?',
      '/about/ /about/#how /about/#grades /about/#limits',
      '/sources/ /changes/ outlook:#limits /about/#feedback',
    ],
    [
      'what to put in portfolio so that recruiter notice',
      'outlook:#entry vs:#deliverables solve:#build',
      'solve:#creativity evals:#build llm:#build /path/try-both/ /path/#mentor',
    ],
    [
      'how much does it cost to run a model in production?',
      'deploy:#cost deploy:#example',
      'ship:#cost-and-speed cloud:#build term:token term:inference case:#week-4 case:#week-5 deploy:#speed',
    ],
    [
      'how to connect chatgpt to our old company software',
      'integrate: integrate:#contract integrate:#tools integrate:#targets /responsibilities/#integrating-ai llm:#call',
      'term:mcp term:tool-use integrate:#qualities integrate:#example llm: integrate:#untrusted llm:#tools-and-agents',
    ],
    [
      'what happens when the model gets worse after some months',
      'term:drift ml:#why ml:#not-only-models ship:#watch deploy:#monitoring ship:#check',
      'vs:#question vs:#failure data:#goes-wrong case:#after ml:#software-engineer vs:#deployment',
    ],
    [
      'how can I find out which of the two suits me',
      '/path/try-both/ /path/try-both/#compare /role/#why ml:#why /compare/#first-rows',
      'vs:#question /path/try-both/#evening-a /path/try-both/#evening-b /path/try-both/#before',
    ],
    [
      'what is an agent',
      'term:agent design:#agents llm:#tools-and-agents',
      'integrate:#tools term:workflow term:excessive-agency /sources/#hf-agent-def',
    ],
    [
      'what are law rules in europe for AI',
      'ethics:#law term:ai-act',
      'case:#week-8 /changes/#2026-11-24-law-from-the-journal ethics: /sources/#aia-timeline',
    ],
    ['does the site track me or use cookies', '/about/#software /about/'],
    [
      'what questions should i ask to a candidate in the interview',
      'vs:#interviews /role/#levels ml:#levels',
      '/compare/#first-rows solve:#creativity /responsibilities/ /role/#software-engineer solve:#check',
    ],
    [
      'what does an ai engineer actually do all day',
      '/role/#a-day /role/#a-day-small /role/#a-day-large',
      '/role/#definition /role/#not-only-models /role/ /responsibilities/ /#to-responsibilities /path/try-both/#evening-a /sources/#mae-day-small /sources/#mae-day-large',
    ],
    [
      'do i need a degree to become an ai engineer',
      'outlook:#entry vs:#entry',
      'cloud:#exams /path/ outlook:',
    ],
    [
      'how much maths do i need for machine learning?',
      'maths:#depth maths: /path/#maths-and-data-structures maths:#enough maths:#why vs:#mathematics',
      'maths:#hours maths:#linear-algebra maths:#probability maths:#optimisation learn-ml:#needs maths:#outcomes',
    ],
    [
      'how long does it take to become an AI engineer',
      '/path/#hours',
      '/path/ /#to-path /path/#routes code:#hours learn-ml:#hours llm:#hours vs:#entry outlook:#entry',
    ],
    [
      'which pays more, ai engineer or ml engineer?',
      'vs:#pay outlook:#advert-pay',
      'outlook:#pay outlook: outlook:#limits outlook:#official-neighbours',
    ],
    [
      'is ai going to replace programmers',
      'outlook:#projections',
      'code:#assistants /sources/#bls-ted-ai outlook: outlook:#employers',
    ],
    [
      'can i download the numbers as a spreadsheet',
      '/data/ /data/#figures',
      '/data/#comparison /data/#glossary /data/#sources /about/#editions',
    ],
    [
      "how do I know if my chatbot's answers are any good?",
      'evals: /path/#evaluation evals:#define evals:#measure models:#evaluation vs:#evaluation',
      'evals:#first-hour evals:#build evals:#compare evals:#outcomes term:evals term:evaluation-set term:llm-as-a-judge team:#example /path/try-both/#reading-hour deploy:#monitoring',
    ],
    [
      'what is the difference between rag and fine tuning',
      'term:rag term:fine-tuning models:#fine-tuning',
      'term:grounding term:model-adaptation data:#retrieval llm:#retrieval',
    ],
    [
      'pytorch or tensorflow?',
      'cloud:#frameworks code:#frameworks models:#frameworks vs:#frameworks-and-tools',
      '/#shared-tools models:#evidence cloud:#enough',
    ],
    [
      'which cloud should I learn aws or azure',
      'cloud:#one-cloud deploy:#scale',
      'cloud: /path/#frameworks-and-cloud cloud:#exams cloud:#check cloud:#enough deploy:#evidence cloud:#learn',
    ],
    [
      'how do you stop a model discriminating against women',
      'ethics:#bias ethics: /responsibilities/#ethics-and-bias ethics:#example',
      'ethics:#harms term:bias term:fairness term:demographic-parity term:equalised-odds term:allocation-harm ethics:#independent ethics:#goes-wrong ethics:#evidence',
    ],
    [
      'why does a model get worse over time',
      'term:drift ml:#why vs:#question',
      'ml:#not-only-models ml:#software-engineer ship:#watch ship:#why ship:#check vs:#failure deploy:#monitoring vs:#deployment data:#goes-wrong',
    ],
    [
      'when should you not use ai at all',
      'solve:#when-not-to-use-ai design:#without-ai',
      'solve: /path/#problem-solving models:#when-to-train design:#leading solve:#check design:',
    ],
    [
      'who do ai engineers work with?',
      'team: /responsibilities/#collaboration vs:#scope-of-work vs:#working-together',
      'team:#product-managers team:#software-engineers team:#data-scientists team:#ml-engineers team:#experts team:#evidence team:#owner',
    ],
    ['can I print this guide or get it as a pdf', '/about/#editions /#to-path', '/about/#licence /data/'],
    [
      'how do i find out which of the two jobs suits me',
      '/path/try-both/ /path/try-both/#compare /compare/#first-rows /role/#why ml:#why',
      '/path/ /path/#problem-solving /path/try-both/#evening-a /path/try-both/#evening-b /compare/ case: /path/try-both/#before',
    ],
    [
      'how do i get json back from an llm reliably',
      'integrate:#contract term:structured-output llm:#check',
      'llm:#call integrate:#goes-wrong integrate:#example integrate:#produce integrate:#starting llm:#outcomes',
    ],
    [
      'how do you roll back a bad release',
      'deploy:#produce ship:#repair ship:#release deploy:#release',
      'ship: ship:#first-hour ship:#check ship:#outcomes deploy:#goes-wrong deploy:#starting vs:#deployment case:#week-5',
    ],
    [
      'what is an ai agent',
      'term:agent design:#agents llm:#tools-and-agents',
      'integrate:#tools term:workflow term:tool-use term:mcp term:excessive-agency /sources/#hf-agent-def',
    ],
    [
      'can i trust this guide',
      '/about/ /about/#how /about/#grades /about/#limits',
      '/sources/ /about/#feedback /compare/#how-to-read outlook:#limits /changes/',
    ],
    [
      'is there a law about AI in europe i need to know',
      'ethics:#law term:ai-act',
      'ethics: case:#week-8 ethics:#evidence /changes/#2026-11-24-law-from-the-journal /sources/#aia-timeline /sources/#eu-1689 /sources/#eu-1744 /sources/#aia-watch',
    ],
  ]),
  ...judge('synonym', [
    [
      'making the model smaller and faster',
      'deploy:#speed ship:#cost-and-speed term:quantisation term:distillation',
      'deploy:#edge deploy: /responsibilities/#optimising-and-deploying term:latency',
    ],
    [
      'chatbot that reads our company documents',
      'term:rag data:#retrieval llm:#retrieval design:#assistants llm:#build',
      '/role/#definition data:#unstructured term:grounding design:#produce data:#example term:chunking',
    ],
    [
      'who gets phoned at night when it breaks',
      'vs:#failure term:on-call ship:#repair case:#woken deploy:#monitoring',
      'case:#incident ml:#a-day-large /role/#a-day-large vs:#working-together team:#ml-engineers deploy:#evidence',
    ],
    [
      'working with non technical people',
      'team: team:#experts team:#product-managers /responsibilities/#collaboration team:#starting',
      'vs:#scope-of-work team:#owner team:#independent',
    ],
    [
      'getting the model live',
      'deploy:#release ship:#release vs:#deployment deploy: ship: /path/#shipping /responsibilities/#optimising-and-deploying',
      'deploy:#produce cloud:#containers case:#week-6 case:#week-5 term:shadow-release term:mlops ship:#build',
    ],
    [
      'job prospects next ten years',
      'outlook:#projections outlook:#employers',
      'outlook: outlook:#demand outlook:#openings /role/#why outlook:#limits',
    ],
    [
      'mistakes found in the text, tell the author',
      '/about/#report /about/#feedback',
      '/changes/ /about/#limits',
    ],
    [
      'example project from start to finish with both jobs',
      'case: case:#request case:#map',
      '/#to-compare case:#week-1 case:#after case:#border /path/try-both/ vs:#working-together',
    ],
    [
      'maybe plain software is enough, no AI',
      'design:#without-ai solve:#when-not-to-use-ai',
      'term:baseline solve: models:#when-to-train learn-ml:#fundamentals',
    ],
    [
      'result too good, something fishy with my data',
      'term:data-leakage /path/try-both/#leak-hour learn-ml:#fundamentals learn-ml:#check data:#features case:#week-2',
      'ml:#levels data:#goes-wrong ml:#a-day-small data:#starting',
    ],
    [
      'free courses online',
      '/path/ code:#learn maths:#learn learn-ml:#learn llm:#learn evals:#learn cloud:#learn ship:#learn solve:#learn',
      '/#to-path code:#first-hour learn-ml:#neural-networks',
    ],
    ['ai on the phone without internet', 'deploy:#edge term:edge-ai', 'integrate:#targets deploy:#evidence'],
    [
      'making stuff up',
      'term:hallucination',
      'ethics:#harms term:grounding term:faithfulness vs:#failure term:guardrails',
    ],
    [
      'unfair decisions',
      'ethics:#harms ethics:#bias ethics: /responsibilities/#ethics-and-bias term:fairness term:bias term:allocation-harm',
      'term:demographic-parity term:equalised-odds ethics:#transparency ethics:#example ethics:#produce',
    ],
    [
      'going live',
      'vs:#deployment ship: /path/#shipping ship:#release deploy:#release deploy: /responsibilities/#optimising-and-deploying',
      'deploy:#produce term:shadow-release case:#week-8 case:#week-7 case:#week-6 ship:#outcomes',
    ],
    [
      'speeding up responses',
      'deploy:#speed ship:#cost-and-speed',
      'deploy:#example deploy: ship:#check term:latency term:prompt-caching term:ttft /role/#not-only-models integrate:#targets',
    ],
    [
      'cleaning up messy data',
      'data:#unstructured data: /responsibilities/#data-and-features data:#fit',
      'data:#goes-wrong data:#starting term:data-validation vs:#data data:#produce',
    ],
    [
      'talking to non technical people',
      'team: /responsibilities/#collaboration team:#experts team:#product-managers team:#starting',
      'solve:#framing team:#independent team:#goes-wrong solve:#first-hour vs:#scope-of-work',
    ],
    [
      'chatgpt style apps',
      'llm: /path/#llm-applications design:#assistants',
      'term:large-language-model llm:#call llm:#learn llm:#build llm:#why design:#evidence',
    ],
    [
      'getting called at night',
      'term:on-call vs:#failure deploy:#monitoring case:#woken ship:#repair',
      'case:#incident /role/#a-day-large ml:#a-day-large ship:#learn deploy:#evidence team:#ml-engineers',
    ],
    [
      'customer emails example project',
      'case: case:#request',
      '/path/try-both/ /path/try-both/#before /path/try-both/#evening-a /path/try-both/#evening-b /#to-compare case:#week-4 case:#map maths:#build',
    ],
    [
      'test answers leaking into training',
      'term:benchmark-contamination term:data-leakage evals:#benchmarks',
      'learn-ml:#fundamentals models:#pretrained models:#goes-wrong data:#features case:#week-2 /path/try-both/#leak-hour learn-ml:#check',
    ],
    ['bibliography', '/sources/', '/data/#sources /about/#grades /about/#how'],
  ]),
  ...judge('two topics', [
    [
      'rag or fine-tuning',
      'models:#fine-tuning term:model-adaptation term:fine-tuning term:rag',
      'data:#retrieval llm:#retrieval models:#goes-wrong models:#independent term:grounding',
    ],
    [
      'latency and cost',
      'ship:#cost-and-speed deploy:#example deploy: /responsibilities/#optimising-and-deploying',
      'deploy:#speed deploy:#cost term:latency vs:#evaluation /role/#not-only-models ship:#watch',
    ],
    [
      'python and sql',
      'code:#languages vs:#tech-stack code:#learn',
      '/#shared-tools code: /path/#programming',
    ],
    [
      'precision and recall',
      'term:precision term:recall evals:#measure term:f1',
      'learn-ml:#check term:decision-threshold learn-ml:#enough',
    ],
    [
      'calculus and gradient descent',
      'maths:#optimisation term:gradient-descent',
      'learn-ml:#neural-networks vs:#mathematics maths:#learn maths:#depth maths:#build',
    ],
    ['ai in banks and hospitals', '/role/#why', '/sources/#boe-fca-2024 ml:#where /role/#definition'],
    [
      'docker and kubernetes',
      'cloud:#containers deploy:#scale',
      'deploy:#evidence vs:#frameworks-and-tools /#shared-tools cloud:#enough cloud:#check',
    ],
    [
      'cost and latency',
      'deploy: /responsibilities/#optimising-and-deploying deploy:#speed deploy:#cost deploy:#example ship:#cost-and-speed',
      'term:latency term:prompt-caching /role/#not-only-models deploy:#produce llm:#call deploy:#starting ship:#watch',
    ],
    [
      'statistics and linear algebra',
      'maths: /path/#maths-and-data-structures maths:#depth maths:#linear-algebra maths:#probability vs:#mathematics',
      'maths:#learn maths:#why maths:#enough maths:#outcomes /sources/#mit1806',
    ],
    [
      'evaluation and rag',
      'llm:#retrieval data:#retrieval evals:#measure llm:#build',
      'term:faithfulness term:rag evals: data:#independent data:#example llm:#check term:evals /role/#definition',
    ],
    [
      'portfolio and interviews',
      'outlook:#entry vs:#interviews solve:#creativity solve:#build',
      'vs:#deliverables solve:#learn code:#build llm:#build evals:#build',
    ],
  ]),
  ...judge('nothing', [
    ['iphone 15 screen repair', ''],
    ['nurse salary in germany', ''],
    ['how to bake sourdough', ''],
    ['wordpress theme free', ''],
    ['asdfgh', ''],
    ['cheap flights to lisbon', ''],
    ['tell me a joke', ''],
    ['how to make a sourdough starter', ''],
    ['asdfgh qwer', ''],
    ['nurse vacancies bristol', ''],
    ['tell me a joke about cats', ''],
    ['premier league table', ''],
    ['iphone 15 case', ''],
  ]),
  ...judge('exact', [
    [
      'prompt injection',
      'term:prompt-injection ethics:#security llm:#safety integrate:#untrusted',
      'term:jailbreak /role/#software-engineer case:#week-5 term:adversarial-testing integrate:#tools',
    ],
    [
      'retrieval-augmented generation',
      'term:rag data:#retrieval llm:#retrieval',
      '/role/#definition term:grounding term:semantic-search term:reranking term:chunking',
    ],
    ['learning path', '/path/ /#to-path', '/path/#routes /path/#hours /data/#path'],
    [
      'ai engineer vs ml engineer',
      'vs: vs:#primary-focus / /#at-a-glance /#to-compare /compare/',
      'vs:#overlap term:ai-engineer term:ml-engineer case: /role/#titles /path/try-both/ /path/try-both/#compare vs:#question',
    ],
    [
      'model card',
      'term:model-card ethics:#transparency case:#week-4 learn-ml:#build',
      'vs:#deliverables term:datasheet ethics:#independent /path/try-both/#threshold-hour',
    ],
    [
      'job outlook',
      'outlook: outlook:#demand outlook:#projections outlook:#employers outlook:#openings',
      'outlook:#entry outlook:#pay outlook:#limits',
    ],
    [
      'feature store',
      'term:feature-store data:#features',
      '/#only-ml-engineer vs:#frameworks-and-tools term:training-serving-skew',
    ],
    [
      'collaboration',
      'team: /responsibilities/#collaboration',
      'team:#owner team:#product-managers team:#experts team:#software-engineers team:#data-scientists team:#ml-engineers vs:#working-together',
    ],
    [
      'human in the loop',
      'term:human-in-the-loop',
      'integrate:#tools case:#week-5 case:#week-8 design:#assistants ethics:#security',
    ],
  ]),
  ...judge('prefix', [
    [
      'vector datab',
      'term:vector-database',
      'data:#retrieval maths:#data-structures term:ann-search term:hnsw term:embedding vs:#frameworks-and-tools',
    ],
    [
      'ai engineer salar',
      'vs:#pay outlook:#pay outlook:#advert-pay outlook:#official-neighbours outlook:',
      'outlook:#limits',
    ],
    [
      'linear alg',
      'maths:#linear-algebra',
      'maths: maths:#depth vs:#mathematics /path/#maths-and-data-structures maths:#learn',
    ],
    [
      'data leak',
      'term:data-leakage /path/try-both/#leak-hour data:#features case:#week-2 learn-ml:#fundamentals',
      'learn-ml:#check data:#goes-wrong ml:#levels',
    ],
    ['context wind', 'term:context-window', 'llm:#call data:#retrieval term:token'],
    [
      'ethics and bi',
      'ethics: /responsibilities/#ethics-and-bias ethics:#bias ethics:#harms',
      'term:bias term:fairness ethics:#owner ethics:#produce ethics:#example',
    ],
    [
      'deploying mod',
      'deploy: /responsibilities/#optimising-and-deploying deploy:#release vs:#deployment ship: ship:#release /path/#shipping',
      'deploy:#produce case:#week-6 term:shadow-release deploy:#scale term:mlops',
    ],
    [
      'portfolio proj',
      'solve:#build outlook:#entry vs:#deliverables',
      'llm:#build evals:#build learn-ml:#build ship:#build code:#build maths:#build cloud:#build',
    ],
    ['glos', '/glossary/', '/data/#glossary'],
  ]),
  ...judge('typo', [
    [
      'halucinations',
      'term:hallucination',
      'term:grounding term:faithfulness ethics:#harms term:guardrails vs:#failure',
    ],
    [
      'machine lerning enginer',
      'ml: ml:#definition term:ml-engineer',
      'ml:#titles ml:#not-only-models vs: /',
    ],
    [
      'promt enginering',
      'term:prompt-engineering',
      'term:prompt case:#week-4 llm:#call models:#fine-tuning /path/try-both/#evening-a term:context-engineering',
    ],
    [
      'responsabilities',
      '/responsibilities/ /#to-responsibilities',
      '/responsibilities/#designing-ai-solutions /responsibilities/#implementing-models /responsibilities/#integrating-ai /responsibilities/#data-and-features /responsibilities/#optimising-and-deploying /responsibilities/#ethics-and-bias /responsibilities/#collaboration case:#map vs:#ownership /role/#not-only-models',
    ],
    [
      'embeddngs',
      'term:embedding',
      'llm:#retrieval data:#retrieval maths:#linear-algebra term:semantic-search term:vector-database',
    ],
    [
      'how much is the salery',
      'vs:#pay outlook:#pay outlook:#advert-pay outlook:#official-neighbours outlook:',
      'outlook:#limits',
    ],
    [
      'grandient descent',
      'term:gradient-descent maths:#optimisation learn-ml:#neural-networks',
      'maths:#check maths:#build',
    ],
    [
      'pyhton programing',
      'code: code:#languages /path/#programming code:#learn',
      'code:#first-hour code:#depth vs:#tech-stack code:#enough',
    ],
    ['overfiting', 'term:overfitting learn-ml:#fundamentals', 'learn-ml:#check term:benchmark-contamination'],
    [
      'kuberentes',
      'cloud:#containers deploy:#scale',
      '/#shared-tools vs:#frameworks-and-tools cloud:#enough deploy:#evidence',
    ],
    ['lisence', '/about/#licence', '/about/#software /about/#fork /data/'],
  ]),
  ...judge('word order', [
    [
      'engineer ml versus engineer ai',
      'vs: vs:#primary-focus / /#at-a-glance /#to-compare /compare/',
      'vs:#overlap term:ai-engineer term:ml-engineer case: /role/#titles /path/try-both/ /path/try-both/#compare vs:#question',
    ],
    [
      'generation augmented retrieval',
      'term:rag data:#retrieval llm:#retrieval',
      '/role/#definition term:grounding term:semantic-search term:reranking term:chunking',
    ],
    [
      'judge llm as a',
      'term:llm-as-a-judge evals:#measure models:#evaluation',
      'evals:#check models:#goes-wrong',
    ],
    [
      'structures data and maths',
      'maths: maths:#data-structures /path/#maths-and-data-structures',
      'maths:#depth maths:#enough maths:#outcomes maths:#learn',
    ],
    [
      'drift model monitoring',
      'term:drift deploy:#monitoring ship:#watch',
      'data:#goes-wrong ml:#not-only-models vs:#failure data:#fit ml:#a-day-small',
    ],
    [
      'existing system ai integrating into',
      'integrate: /responsibilities/#integrating-ai integrate:#contract integrate:#qualities integrate:#targets',
      'integrate:#produce integrate:#example integrate:#owner team:#software-engineers',
    ],
    [
      'path learning how long',
      '/path/#hours',
      '/path/ code:#hours learn-ml:#hours llm:#hours evals:#hours cloud:#hours ship:#hours maths:#hours solve:#hours',
    ],
    [
      'tuning fine when to',
      'models:#fine-tuning term:fine-tuning models:#when-to-train',
      'term:model-adaptation vs:#overlap term:lora term:peft models:#independent models:#evidence models:#example',
    ],
  ]),
  ...judge('question', [
    [
      'what does an ai engineer actually do all day',
      '/role/#a-day /role/#a-day-small /role/#a-day-large',
      '/role/ /role/#definition /role/#not-only-models /responsibilities/',
    ],
    [
      'is ai engineering just prompting chatgpt?',
      '/role/#not-only-models /role/#definition /role/#software-engineer',
      'design:#assistants vs:#skill-set /role/ /responsibilities/',
    ],
    [
      'do i need a masters or phd for this',
      'outlook:#entry vs:#entry',
      'ml:#levels outlook:#official-neighbours',
    ],
    [
      'how much maths do i really need',
      'maths:#depth vs:#mathematics maths:#enough maths:#why',
      'maths: /path/#maths-and-data-structures /path/#routes',
    ],
    [
      'how long does it take to go from zero to employable',
      '/path/#hours',
      '/path/#routes outlook:#entry /path/ code:#hours',
    ],
    [
      'Can someone with a humanities degree get into AI engineering?',
      'outlook:#entry vs:#entry',
      '/path/#hours /path/ /path/#routes',
    ],
    [
      'will ai take junior developer jobs before i graduate',
      'outlook:#projections outlook:#entry',
      'vs:#entry code:#assistants outlook:#limits outlook:',
    ],
    [
      'which one should i choose, ai engineer or ml engineer',
      '/compare/#first-rows /path/try-both/ /path/try-both/#compare /role/#why ml:#why',
      'vs: / /path/#routes vs:#failure',
    ],
    [
      'how much do the two jobs have in common',
      'vs:#overlap vs:#skill-set outlook:#openings',
      'vs: /#tools /#shared-tools case:#border vs:#working-together /',
    ],
    [
      'what should i learn first',
      '/path/#routes /path/ code: /path/#programming code:#needs',
      'code:#languages code:#first-hour /path/#stage-foundations /#to-path /path/#problem-solving',
    ],
    [
      "how do i know if my chatbot's answers are any good",
      'evals: evals:#define evals:#measure models:#evaluation /path/#evaluation term:evals',
      'evals:#first-hour evals:#compare vs:#evaluation term:evaluation-set /path/try-both/#evening-a /path/try-both/#reading-hour /path/try-both/#checking-hour case:#week-1 team:#example evals:#build',
    ],
    [
      'when is it better to call an api than to train my own model',
      'models:#when-to-train models:#fine-tuning models:#pretrained case:#week-4',
      'vs:#overlap learn-ml:#depth case:#border ml:#why models:#example',
    ],
    [
      'why does my model do well in the notebook but badly with real users?',
      'term:training-serving-skew term:data-leakage term:overfitting ml:#not-only-models data:#features team:#data-scientists learn-ml:#fundamentals',
      'term:drift data:#goes-wrong ship:#watch /path/try-both/#leak-hour case:#week-2 /path/try-both/#threshold-hour ml:#levels models:#goes-wrong',
    ],
    [
      'how do you stop a chatbot from making things up',
      'term:grounding term:guardrails case:#week-5 case:#week-4 llm:#retrieval integrate:#contract design:#assistants',
      'term:hallucination term:rag term:faithfulness llm:#build data:#retrieval design:#goes-wrong',
    ],
    [
      'can someone trick an assistant into leaking secrets',
      'ethics:#security llm:#safety integrate:#untrusted term:prompt-injection term:system-prompt',
      'term:jailbreak case:#week-5 term:adversarial-testing data:#retrieval llm:#check integrate:#tools /role/#a-day-large term:guardrails',
    ],
    [
      'what can go wrong if a hiring algorithm treats women unfairly',
      'ethics:#harms ethics:#bias term:allocation-harm',
      'ethics: ethics:#law term:bias term:fairness ethics:#example ethics:#goes-wrong term:demographic-parity term:equalised-odds',
    ],
    [
      'does the eu law apply to the things i would be building',
      'ethics:#law',
      'term:ai-act case:#week-8 /changes/#2026-11-24-law-from-the-journal ethics:#evidence ethics:',
    ],
    [
      "how do engineers explain results to managers who aren't technical",
      'team:#product-managers team:#starting team:#produce',
      'team: /responsibilities/#collaboration team:#goes-wrong team:#independent solve:#outcomes ethics:#transparency team:#experts',
    ],
    [
      'are there many vacancies and is the number growing',
      'outlook:#openings outlook:#projections outlook:#employers outlook: outlook:#demand',
      'outlook:#entry outlook:#limits /role/#why',
    ],
    [
      'Are we allowed to hand out these pages at a careers fair?',
      '/about/#licence',
      '/about/#editions /about/#fork',
    ],
    [
      'who wrote this and can i trust it',
      '/about/#how /about/#grades /about/#limits /about/',
      '/sources/ outlook:#limits',
    ],
    [
      'when was this last updated',
      '/changes/',
      '/changes/#2026-11-24-first-edition /about/#licence /about/#limits /sources/',
    ],
    ['can i get this as a pdf', '/about/#editions', '/#to-path /about/#licence'],
    [
      "what's the difference between machine learning and deep learning",
      'term:deep-learning term:machine-learning /role/#definition',
      'term:neural-network learn-ml:#neural-networks',
    ],
    [
      'what do they ask you in the interview',
      'vs:#interviews solve:#creativity outlook:#entry',
      '/compare/#first-rows solve:#learn /role/#titles',
    ],
    [
      'how do i make the model answer faster',
      'deploy:#speed ship:#cost-and-speed deploy:#example ship:#check',
      'deploy: /role/#not-only-models term:latency term:prompt-caching term:ttft term:tpot term:quantisation term:distillation deploy:#goes-wrong',
    ],
    [
      'how can i cut the bill for llm calls',
      'deploy:#cost deploy:#example ship:#cost-and-speed deploy:#speed term:prompt-caching',
      'cloud:#check integrate:#qualities /role/#not-only-models deploy:#independent /role/#levels deploy:',
    ],
    [
      'when should a project not use ai at all?',
      'solve:#when-not-to-use-ai design:#without-ai',
      'solve:#check solve: models:#when-to-train design:#leading design:#starting',
    ],
    [
      'what would each of them do if the boss asked for the same thing',
      'case: case:#request case:#map',
      'vs:#working-together vs:#primary-focus case:#week-1 case:#border /#to-compare /path/try-both/',
    ],
    [
      'How do I turn a vague business problem into something I can build?',
      'solve:#framing solve: /path/#problem-solving design:#produce design:',
      '/responsibilities/#designing-ai-solutions solve:#first-hour solve:#outcomes solve:#build case:#request team:#product-managers solve:#check',
    ],
  ]),
  ...judge('synonym', [
    [
      'pay packet',
      'vs:#pay outlook:#pay outlook:#advert-pay outlook:#official-neighbours outlook:',
      'outlook:#limits',
    ],
    [
      'making a model smaller',
      'term:quantisation term:distillation deploy:#speed',
      'ship:#cost-and-speed deploy:#edge term:edge-ai',
    ],
    [
      'fabricated answers',
      'term:hallucination',
      'term:grounding term:faithfulness term:guardrails ethics:#harms vs:#failure case:#week-5 case:#week-4',
    ],
    [
      'unfair to minorities',
      'ethics:#harms ethics:#bias ethics: ethics:#example term:fairness term:bias',
      'term:allocation-harm term:demographic-parity term:equalised-odds /responsibilities/#ethics-and-bias ethics:#goes-wrong',
    ],
    [
      'putting a model live',
      'deploy: deploy:#release vs:#deployment ship: ship:#release',
      '/responsibilities/#optimising-and-deploying /path/#shipping case:#week-6 term:shadow-release deploy:#produce ml:#levels term:online-inference',
    ],
    [
      'cleaning messy spreadsheets',
      'data:#unstructured data:#fit data: /responsibilities/#data-and-features',
      'data:#features term:data-validation data:#starting ml:#levels data:#goes-wrong',
    ],
    [
      'working with non techies',
      'team: team:#product-managers team:#experts team:#starting /responsibilities/#collaboration',
      'team:#goes-wrong team:#produce vs:#working-together team:#leading',
    ],
    [
      'coding skills',
      'code: code:#depth code:#languages /path/#programming vs:#tech-stack vs:#skill-set',
      'code:#outcomes code:#enough code:#assistants code:#check integrate:#targets code:#why',
    ],
    [
      'search by meaning',
      'term:semantic-search term:embedding data:#retrieval llm:#retrieval',
      'maths:#linear-algebra term:vector-database term:ann-search maths:#build',
    ],
    [
      'being woken up at night by an outage',
      'term:on-call case:#incident case:#woken ship:#repair deploy:#monitoring vs:#failure',
      'ml:#a-day-large /role/#a-day-large ship:#learn deploy:#produce',
    ],
    [
      'bot that does tasks on its own',
      'term:agent design:#agents llm:#tools-and-agents',
      'integrate:#tools term:workflow term:excessive-agency term:tool-use term:mcp case:#week-8',
    ],
    [
      'roadmap for beginners',
      '/path/ /path/#routes /#to-path',
      '/path/#hours code: /path/#programming /path/#stage-foundations outlook:#entry',
    ],
    [
      'model gets worse over time',
      'term:drift ml:#why ml:#software-engineer deploy:#monitoring ship:#watch',
      'vs:#failure vs:#question ml:#not-only-models ship:#check ship:#why data:#goes-wrong',
    ],
    ['bibliography', '/sources/', '/data/#sources /about/#how /about/#grades'],
    [
      'memorising the training set',
      'term:overfitting learn-ml:#fundamentals',
      'term:benchmark-contamination learn-ml:#check evals:#benchmarks',
    ],
    [
      'marking scheme for model outputs',
      'evals:#define evals:#measure models:#evaluation case:#week-1',
      'evals:#build team:#example term:evaluation-set term:golden-set term:evals evals: vs:#evaluation evals:#first-hour term:kappa',
    ],
  ]),
  ...judge('two topics', [
    [
      'rag vs fine tuning',
      'models:#fine-tuning term:rag term:fine-tuning',
      'term:model-adaptation term:grounding models:#goes-wrong data:#retrieval llm:#retrieval models:#independent models:#evidence',
    ],
    [
      'precision and recall',
      'term:precision term:recall evals:#measure',
      'term:f1 learn-ml:#check term:decision-threshold learn-ml:#fundamentals term:roc-auc',
    ],
    [
      'pytorch or scikit-learn',
      'cloud:#frameworks vs:#frameworks-and-tools',
      'code:#frameworks models:#frameworks learn-ml:#learn /#only-ml-engineer /#shared-tools',
    ],
    [
      'speed and cost',
      'ship:#cost-and-speed deploy:#speed deploy:#cost deploy:#example deploy:',
      '/responsibilities/#optimising-and-deploying integrate:#qualities /role/#not-only-models term:latency',
    ],
    [
      'python and sql',
      'code:#languages vs:#tech-stack',
      'code:#learn /#shared-tools code: /path/#programming',
    ],
    [
      'agents and security',
      'ethics:#security integrate:#tools design:#agents llm:#tools-and-agents term:excessive-agency',
      'llm:#safety integrate:#untrusted term:least-privilege term:agent term:prompt-injection ethics:#independent integrate:#example',
    ],
    [
      'pay and job growth',
      'outlook: outlook:#pay outlook:#projections',
      'outlook:#advert-pay outlook:#official-neighbours outlook:#demand outlook:#employers outlook:#openings vs:#pay outlook:#limits',
    ],
    [
      'statistics and linear algebra',
      'maths:#depth maths:#linear-algebra maths:#probability vs:#mathematics maths:',
      '/path/#maths-and-data-structures maths:#learn maths:#enough maths:#why',
    ],
    [
      'fairness and the law',
      'ethics:#law ethics:#bias ethics: ethics:#harms',
      'term:fairness term:ai-act /responsibilities/#ethics-and-bias ethics:#evidence ethics:#leading',
    ],
  ]),
  ...judge('nothing', [
    ['vegan lasagne recipe', ''],
    ['sdfkjh', ''],
    ['nurse salary scotland', ''],
    ['student visa appointment', ''],
    ['cover letter for a law firm', ''],
    ['why did the chicken cross the road', ''],
    ['library opening hours', ''],
    ['second hand bike', ''],
  ]),
];
