/** Something the person who typed the command can mend: one line, exit code 2. */
export class UsageError extends Error {}

export const HELP = `stet: every number in a story, checked against sourced facts

  stet check ARTICLE… [--facts PACK…] [--dateline YYYY-MM-DD] [--publication YYYY-MM-DD]
             [--timezone ZONE] [--policy FILE] [--with-text] [--format json|text|csv] [-o OUT]
      Checks articles (.txt, .md; - reads standard input) and prints their claims,
      with what falls short of the policy, and what will have changed on the day of publication.
  stet extract
      Reads JSON lines {"id","text","date"} and prints what each text claims, line by line.
  stet facts validate PACK…
      Reads fact packs and names every line that is wrong.
  stet selftest STORY… --facts PACK… [--dateline YYYY-MM-DD] [--timezone ZONE]
                [--clean] [--format text|json]
      Plants one error at a time in the stories' supported numbers and reports which are caught, by
      kind, with every miss. --clean: the stories hold no errors, whatever is found is a false alarm.
  stet --help, stet --version

Exit code: 0 nothing contradicted or inconsistent, 1 at least one claim is (or what the policy
stops), 2 bad usage or unreadable input.
selftest reports and never exits 1.
`
