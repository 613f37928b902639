#!/usr/bin/env python3
"""The text of a page, if it is one that any browser shows as it is meant: every element closed where it
belongs, UTF-8 said first, a policy that lets nothing be loaded, no script, nothing from elsewhere."""
import html.parser
import sys

EMPTY = {"meta", "hr", "br", "img"}
SHOWN_OFF = {"script", "style", "title"}
fail = []


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.words, self.policy, self.charset = [], [], "", ""

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag in ("script", "iframe", "object", "embed", "link", "form", "base"):
            fail.append(f"a <{tag}>")
        for name, value in named.items():
            if name.startswith("on"):
                fail.append(f"{name}= on <{tag}>")
            if name in ("src", "href") and not (value or "").startswith(("data:image/", "#")):
                fail.append(f"{name}={value} on <{tag}>")
        if tag == "meta":
            self.charset = self.charset or (named.get("charset") or "")
            if named.get("http-equiv") == "Content-Security-Policy":
                self.policy = named.get("content") or ""
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in EMPTY:
            return
        if not self.open or self.open[-1] != tag:
            fail.append(f"</{tag}> closes {self.open[-1:]} at line {self.getpos()[0]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if not SHOWN_OFF.intersection(self.open):
            self.words.append(data)


page = Page()
page.feed(open(sys.argv[1], encoding="utf-8").read())
page.close()
if page.open:
    fail.append(f"left open: {page.open}")
if page.charset.lower() != "utf-8":
    fail.append("it does not say that it is UTF-8")
if "default-src 'none'" not in page.policy:
    fail.append("a browser may load something")
for each in fail:
    print(f"{sys.argv[1]}: {each}", file=sys.stderr)
print(" ".join(page.words))
sys.exit(1 if fail else 0)
