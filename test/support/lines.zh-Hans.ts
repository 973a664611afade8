/** What a client says in Chinese where they say the other in English. */
const lines: Readonly<Record<string, string>> = {
  hello: '你好',
  'I changed my mind': '我改主意了',
  help: '帮助',
  English: '简体中文',
  'español por favor': '请用英语',
  'spanish please': '请说英文',
  'after lunch': '吃过午饭以后',
  'I have no place to sleep tonight': '我今晚没地方睡',
  'A quiet place for my kids': '给孩子一个安静的地方',
  "fixing cars, cooking and my sister says I'm patient": '修车、做饭，我姐姐说我有耐心',
  yes: '好的',
  'walking every morning': '每天早上走路',
  'I play the guitar': '我会弹吉他',
  "That's enough": '够了',
  skip: '跳过',
  'I want to stop drinking': '我想戒酒',
  'so my kids can stay with me': '这样孩子就能跟我住',
  'go to a meeting': '去参加戒酒会',
  tomorrow: '明天',
  'see my son more': '多见我儿子',
  'my sister Ana and the church': '我姐姐安娜和教会',
  'I can cook, my cousin Rudy': '我会做饭，我表弟鲁迪',
  'fixing old cars': '修旧车',
  'I also have a dog.': '我还有一只狗。',
  thanks: '谢谢',
  'no, that is all': '没有了，就这些',
  'delete my data': '删除我的资料',
  'why do you ask?': '为什么要问这个？',
  'a person please': '请找真人',
  'go back': '返回',
  "I don't know": '我不知道',
  pause: '暂停',
  'go on': '继续',
  'I am going to kill myself tonight': '我今晚要自杀',
  'I am scared': '我害怕',
  'my boyfriend hits me': '我男朋友打我',
  'I feel hopeless': '我觉得很绝望',
  'stop drinking': '戒酒',
  'please stop texting me': '请不要再给我发短信了',
  'stop it': '别烦我',
  'I took all my pills': '我把药全吃了',
};

/** The Chinese for an English line; throws where there is none. */
export function linesIn(english: string): string {
  const chinese = lines[english];
  if (chinese === undefined) throw new Error(`No Chinese for "${english}"`);
  return chinese;
}
