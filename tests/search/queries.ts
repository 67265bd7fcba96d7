/**
 * Questions that readers bring, with the places that answer them. They were written from the page map, before any
 * engine ran them. Two questions that only looked off topic were replaced on the tuning half, because the guide does
 * print their words together. Afterwards the first two results of three engines were judged with the engines' names hidden. In each list every other question is for tuning; the rest is only reported.
 */

/** How a question is put. */
export type QueryClass =
  'exact' | 'prefix' | 'typo' | 'word order' | 'question' | 'synonym' | 'two topics' | 'nothing';

export interface JudgedQuery {
  readonly kind: QueryClass;
  readonly query: string;
  /** Addresses that answer it; one that ends in '*' stands for every section that begins so. Empty: nothing does. */
  readonly answers: readonly string[];
  /** Addresses that help, but do not answer it. */
  readonly related: readonly string[];
}

type Line = readonly [query: string, answers: string, related?: string];

/** Addresses are written without what they share; a space separates them. */
const SHORT: Readonly<Record<string, string>> = {
  'vs:': '/compare/ai-engineer-vs-ml-engineer/',
  'case:': '/compare/same-request/',
  'ml:': '/role/ml-engineer/',
  'outlook:': '/role/outlook/',
  'term:': '/glossary/#',
  'design:': '/responsibilities/designing-ai-solutions/',
  'models:': '/responsibilities/implementing-models/',
  'integrate:': '/responsibilities/integrating-ai/',
  'data:': '/responsibilities/data-and-features/',
  'deploy:': '/responsibilities/optimising-and-deploying/',
  'ethics:': '/responsibilities/ethics-and-bias/',
  'team:': '/responsibilities/collaboration/',
  'code:': '/path/programming/',
  'learn-ml:': '/path/machine-learning/',
  'cloud:': '/path/frameworks-and-cloud/',
  'maths:': '/path/maths-and-data-structures/',
  'solve:': '/path/problem-solving/',
  'llm:': '/path/llm-applications/',
  'evals:': '/path/evaluation/',
  'ship:': '/path/shipping/',
};

export const PAY = 'outlook: outlook:#pay outlook:#advert-pay vs:#pay';
export const ENTRY = 'outlook:#entry vs:#entry';
export const RAG = 'term:rag data:#retrieval llm:#retrieval';
const AGENTS = 'term:agent design:#agents integrate:#tools llm:#tools-and-agents';
export const INJECTION = 'term:prompt-injection ethics:#security integrate:#untrusted llm:#safety';
export const A_DAY = '/role/#a-day* ml:#a-day*';
export const LEVELS = '/role/#levels ml:#levels';
const TITLES = '/role/#titles ml:#titles vs:#titles';
const EVALS = 'term:evals evals:* models:#evaluation vs:#evaluation';
const DEPLOY = 'deploy: deploy:#release vs:#deployment ship: ship:#release';
const TRAIN_OR_PROMPT = 'models:#fine-tuning models:#when-to-train case:#week-4';
const LANGUAGES = 'vs:#tech-stack code:#languages';
const MATHS = 'vs:#mathematics maths: maths:#depth';
export const WATCH = 'deploy:#monitoring ship:#watch';
const FRAMEWORKS = 'models:#frameworks cloud:#frameworks code:#frameworks vs:#frameworks-and-tools';
const DATA_SCIENTIST = 'team:#data-scientists';

const EXACT: readonly Line[] = [
  ['salary', PAY, 'outlook:#official-neighbours'],
  ['prompt injection', INJECTION],
  ['fine-tuning', 'term:fine-tuning models:#fine-tuning', 'case:#week-4 term:peft'],
  ['RAG', RAG],
  ['MLOps', 'term:mlops deploy: ship:'],
  ['mathematics', MATHS, 'maths:*'],
  ['image recognition', 'design:#vision'],
  ['EU AI Act', 'ethics:#law term:ai-act'],
  ['feature store', 'term:feature-store data:#features'],
  ['job titles', TITLES],
  ['hallucination', 'term:hallucination', 'vs:#failure'],
  ['LLM-as-a-judge', 'term:llm-as-a-judge evals:#measure', 'models:#evaluation evals:'],
  ['deployment', DEPLOY, 'deploy:*'],
  ['interviews', 'vs:#interviews'],
  ['learning path', '/path/'],
  ['Kubernetes', 'deploy:#scale cloud:#containers', 'cloud:'],
  ['glossary', '/glossary/', '/data/#glossary'],
  ['vector database', `term:vector-database ${RAG}`],
  ['C++', LANGUAGES],
  ['CI/CD', 'term:ci-cd-for-ml ship:#release ship:'],
  ['MCP', 'term:mcp integrate:#tools llm:#tools-and-agents', 'design:#agents llm:'],
  ['overfitting', 'term:overfitting learn-ml:#fundamentals'],
  ['drift', `term:drift ${WATCH}`, 'data:#fit'],
  ['Docker', 'cloud:#containers', 'cloud:'],
  ['recommenders', 'design:#recommenders'],
  ['certification', 'cloud:#exams', 'cloud:'],
  ['levels', LEVELS],
  ['model card', 'term:model-card ethics:#transparency'],
  ['PyTorch', FRAMEWORKS, 'cloud:'],
  ['edge devices', 'deploy:#edge term:edge-ai'],
  ['on-call', 'term:on-call ship:#repair vs:#failure', 'case:#incident ship:'],
  ['context window', 'term:context-window'],
];

const PREFIX: readonly Line[] = [
  ['sal', PAY],
  ['halluc', 'term:hallucination vs:#failure'],
  ['kuber', 'deploy:#scale cloud:#containers cloud:'],
  ['embedd', `term:embedding ${RAG} maths:#linear-algebra`],
  ['overf', 'term:overfitting learn-ml:#fundamentals'],
  ['prompt inj', INJECTION],
  ['intervi', 'vs:#interviews'],
  ['fine-t', 'term:fine-tuning models:#fine-tuning vs:#skill-set term:peft'],
  ['learning pa', '/path/'],
  ['vector da', `term:vector-database ${RAG}`],
  ['responsib', '/responsibilities/ /responsibilities/* ethics:'],
  ['gloss', '/glossary/'],
  ['ethi', 'ethics:* /responsibilities/#ethics-and-bias'],
  ['guardr', 'term:guardrails case:#week-5 llm:#safety'],
  ['quanti', 'term:quantisation deploy:#speed'],
  ['linear al', 'maths:#linear-algebra'],
  ['transf', 'term:transformer learn-ml:#neural-networks models:'],
  ['monit', `${WATCH} ship:`],
  ['certif', 'cloud:#exams cloud:'],
  ['mathe', MATHS],
  ['portf', 'vs:#deliverables code:#build'],
  ['product man', 'team:#product-managers'],
  ['tech st', 'vs:#tech-stack'],
  ['neural net', 'term:neural-network term:cnn learn-ml:#neural-networks'],
];

const TYPO: readonly Line[] = [
  ['fairnes', 'ethics: ethics:#bias ethics:#harms term:fairness'],
  ['pytorh', FRAMEWORKS, 'cloud:'],
  ['salery', PAY, 'outlook:#official-neighbours'],
  ['hallucinaton', 'term:hallucination', 'vs:#failure'],
  ['kubernets', 'deploy:#scale cloud:#containers', 'cloud:'],
  ['promt injection', INJECTION],
  ['finetunning', 'term:fine-tuning models:#fine-tuning', 'vs:#skill-set term:peft'],
  ['retreival', RAG],
  ['embeding', `term:embedding ${RAG} maths:#linear-algebra`],
  ['evalutaion', EVALS],
  ['responsabilities', '/responsibilities/', '/responsibilities/* case:#map'],
  ['overfiting', 'term:overfitting learn-ml:#fundamentals'],
  ['recomenders', 'design:#recommenders'],
  ['tensorflw', FRAMEWORKS, 'cloud:'],
  ['machin lerning', 'term:machine-learning learn-ml:', 'learn-ml:* ml:'],
  ['interveiw questions', 'vs:#interviews'],
  ['dokcer', 'cloud:#containers', 'cloud:'],
  ['observabilty', WATCH],
  ['algoritms', 'learn-ml:#algorithms maths: maths:#data-structures'],
  ['guardrials', 'term:guardrails case:#week-5 llm:#safety'],
  ['pyhton', LANGUAGES, 'code: code:*'],
  ['linear algerba', 'maths:#linear-algebra', 'vs:#mathematics'],
  ['certifcation', 'cloud:#exams', 'cloud:'],
  ['gradiant descent', 'term:gradient-descent maths:#optimisation'],
  ['explainabilty', 'term:explainability ethics:#transparency'],
  ['deployement', DEPLOY, 'deploy:*'],
  ['mathmatics', MATHS, 'maths:*'],
  ['senoirity levels', LEVELS],
];

const WORD_ORDER: readonly Line[] = [
  ['injection prompt', INJECTION],
  ['database vector', `term:vector-database ${RAG}`],
  ['questions interview', 'vs:#interviews'],
  ['judge llm', 'term:llm-as-a-judge evals:#measure', 'models:#evaluation evals:'],
  ['store feature', 'term:feature-store data:#features'],
  ['algebra linear', 'maths:#linear-algebra'],
  ['descent gradient', 'term:gradient-descent maths:#optimisation'],
  ['company small day', '/role/#a-day-small ml:#a-day-small'],
  ['act ai eu', 'ethics:#law term:ai-act'],
  ['languages programming', LANGUAGES, 'code:'],
  ['card model', 'term:model-card ethics:#transparency'],
  ['skew serving training', 'term:training-serving-skew data:#features'],
  ['structures data', 'maths:#data-structures maths:'],
  ['managers product', 'team:#product-managers'],
  ['assistants coding', 'code:#assistants'],
  ['cars self-driving', 'design:#autonomous'],
  ['output structured', 'term:structured-output integrate:#contract llm:#call'],
  ['networks neural', 'term:neural-network learn-ml:#neural-networks learn-ml:'],
  ['overlap roles where', 'vs:#overlap'],
  ['release in steps canary', 'deploy:#release ship:#release'],
];

const QUESTION: readonly Line[] = [
  ['how much does an AI engineer earn', PAY],
  ['do i need a degree', ENTRY],
  ['how much maths do i need', MATHS],
  ['what does an AI engineer do', '/role/ /role/#definition /responsibilities/ vs:#primary-focus'],
  ['how do i become an AI engineer', '/path/ outlook:#entry vs:#entry'],
  ['which programming language should i learn first', LANGUAGES, 'code:'],
  ['what is RAG', RAG],
  ['what is a large language model', 'term:large-language-model'],
  ['what does a typical day look like', A_DAY],
  [
    'when should i fine-tune a model',
    'models:#fine-tuning models:#when-to-train case:#week-4',
    'term:fine-tuning',
  ],
  ['when should i not use AI', 'solve:#when-not-to-use-ai design:#without-ai'],
  ['how do i evaluate an LLM', `${EVALS} term:llm-as-a-judge`],
  ['how do i stop prompt injection', INJECTION],
  ['who owns the model', 'vs:#ownership models:#owner', 'data:#owner deploy:#owner'],
  ['what happens when things go wrong', 'vs:#failure case:#incident llm:#safety', '/responsibilities/*'],
  ['how long does it take to learn machine learning', 'learn-ml:#hours learn-ml:', '/path/'],
  ['how are the claims checked', '/about/#how /about/#grades', '/about/*'],
  ['what do interviewers ask', 'vs:#interviews'],
  ['how do i measure bias', 'ethics:#bias', 'ethics:* term:bias term:demographic-parity'],
  [
    'how is an AI engineer different from a software engineer',
    '/role/#software-engineer',
    'ml:#software-engineer',
  ],
  ['how do i deploy a model', DEPLOY, 'deploy:*'],
  ['where do AI engineers work', '/role/#where outlook:#employers', 'ml:#where'],
  ['how do i make it faster', 'deploy:#speed ship:#cost-and-speed'],
  ['what is an agent', AGENTS],
  ['may i copy this guide', '/about/#licence /about/#fork'],
  ['should i learn tensorflow or pytorch', FRAMEWORKS, 'cloud:'],
  ['what should a portfolio contain', 'vs:#deliverables code:#build', 'solve:#build'],
  ['is the job market growing', 'outlook:#demand outlook:#projections outlook:#openings outlook:'],
  ['why do models make things up', 'term:hallucination'],
  ['how can i report a mistake', '/about/#report /about/#feedback'],
];

const SYNONYM: readonly Line[] = [
  ['wages', PAY, 'outlook:#official-neighbours'],
  ['compensation', PAY, 'outlook:#official-neighbours'],
  ['k8s', 'deploy:#scale cloud:#containers', 'cloud:'],
  ['MLE', 'ml: term:ml-engineer', 'ml:*'],
  ['LLM', 'term:large-language-model llm:', 'llm:* term:llm-as-a-judge'],
  ['evals', EVALS],
  ['day in the life', A_DAY],
  ['bootcamp', ENTRY],
  ['phd', ENTRY],
  ['remote work', '/role/#where'],
  ['soft skills', 'team: team:* solve: /responsibilities/#collaboration'],
  ['curriculum', '/path/'],
  ['chatbot', 'design:#assistants llm: design:'],
  ['jargon', '/glossary/'],
  ['computer vision', 'design:#vision'],
  ['sklearn', `learn-ml: ${FRAMEWORKS} learn-ml:#learn`],
  ['job openings', 'outlook:#openings outlook:#demand'],
  ['vectordb', `term:vector-database ${RAG}`],
  ['NLP', 'term:natural-language-processing'],
  ['red teaming', 'ethics:#security term:adversarial-testing'],
  ['GPT', 'term:large-language-model design:#assistants llm:'],
  ['aws', 'cloud:#one-cloud deploy:#scale cloud:', 'cloud:*'],
  ['speed up', 'deploy:#speed ship:#cost-and-speed'],
  ['stats', 'maths:#probability maths:'],
  ['function calling', 'term:tool-use integrate:#tools llm:#tools-and-agents integrate:'],
  ['golang', 'vs:#tech-stack'],
  ['references', '/sources/'],
  ['senior', `${LEVELS} /responsibilities/* team:#leading`],
  ['discrimination', 'ethics:#bias ethics:#harms term:bias term:fairness ethics:'],
  ['duties', '/responsibilities/', '/role/'],
];

const TWO_TOPICS: readonly Line[] = [
  ['ai engineer vs ml engineer', 'vs:'],
  ['difference between ai and ml engineer', 'vs:'],
  ['mle or ai engineer', 'vs:'],
  ['rag vs fine-tuning', `${TRAIN_OR_PROMPT} ${RAG} vs:#skill-set`],
  ['prompt or train', 'case:#week-4 models:#fine-tuning models:#when-to-train'],
  ['python or javascript', LANGUAGES, 'code:'],
  ['precision and recall', 'term:precision term:recall vs:#evaluation'],
  ['bias and fairness', 'ethics: ethics:#bias ethics:#harms term:bias term:fairness'],
  ['latency and cost', 'deploy:#speed deploy:#cost ship:#cost-and-speed ship:#watch'],
  ['agents and tools', AGENTS],
  ['ai engineer salary vs ml engineer salary', 'vs:#pay'],
  [
    'ai engineer vs software engineer',
    '/role/#software-engineer',
    'ml:#software-engineer team:#software-engineers',
  ],
  ['data scientist and ai engineer', DATA_SCIENTIST],
  ['degree or bootcamp', ENTRY],
  ['docker and kubernetes', 'cloud:#containers', 'deploy:#scale cloud:'],
  ['monitoring and drift', `${WATCH} term:drift`],
  ['logs and traces', `${WATCH} term:trace`],
  ['statistics and linear algebra', 'maths:', 'maths:* vs:#mathematics'],
  ['security and law', 'ethics:#security ethics:#law ethics:'],
  ['ml engineer interview questions', 'vs:#interviews'],
];

const NOTHING: readonly string[] = [
  'asdfghjk',
  'xqzvw',
  'qwertyuiop',
  'zzzzzz',
  'wgtrpl snfk',
  'blorptastic',
  'jkl;jkl',
  '12345678',
  'weather in paris',
  'lasagna recipe',
  'how to boil rice',
  'football results',
  'where is the pharmacy',
  'wedding florist',
  'guitar chords for beginners',
  'cheap flights to rome',
  'what is a kangaroo',
  'rice pudding',
  'mortgage rates',
  'tomato soup',
  'who won the world cup',
  'is my hamster pregnant',
  'best pizza near me',
  'horoscope for today',
  'capital of france',
  'how tall is the eiffel tower',
  'antique clocks',
  'knitting patterns',
  'book a dentist appointment',
  'buy shoes online',
  'what should i cook tonight',
  'when does the train leave',
];

/** All of them, in the order of their classes. */
export const HAND_WRITTEN: readonly JudgedQuery[] = [
  ...judge('exact', EXACT),
  ...judge('prefix', PREFIX),
  ...judge('typo', TYPO),
  ...judge('word order', WORD_ORDER),
  ...judge('question', QUESTION),
  ...judge('synonym', SYNONYM),
  ...judge('two topics', TWO_TOPICS),
  ...judge(
    'nothing',
    NOTHING.map((query) => [query, '']),
  ),
];

/** The questions at even places, which weights and rules may be chosen by. */
export const TUNE_HALF = HAND_WRITTEN.filter((_, at) => at % 2 === 0);
/** The questions at odd places, which are only reported. */
export const REPORT_HALF = HAND_WRITTEN.filter((_, at) => at % 2 === 1);

/** Questions of one class from lines of a query and shortened addresses. */
export function judge(kind: QueryClass, lines: readonly Line[]): JudgedQuery[] {
  return lines.map(([query, answers, related = '']) => ({
    kind,
    query,
    answers: spellOut(answers),
    related: spellOut(related),
  }));
}

function spellOut(addresses: string): string[] {
  const words = addresses.split(' ').filter((word) => word !== '');
  return [...new Set(words.map((word) => word.replace(/^[a-z-]+:/, (short) => SHORT[short] ?? short)))];
}
