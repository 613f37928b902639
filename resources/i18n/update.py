#!/usr/bin/env python3
"""Brings countersign_de.ts and countersign_en.ts up to date with the texts of the window (needs
lupdate of Qt 6).

All messages live in one context, "countersign": a text is translated once, wherever it stands
(ui/bridge/Language.h). New texts come in as unfinished; texts that are gone are taken out. The
English file holds only what is counted, `tr("%n release(s)", nullptr, count)`: one form for one,
one for all others.

What core says is among them: lupdate reads the window's own texts, and the patterns of
`base::said("…", …)` (core/base/Sentence.h) are read here. A pattern without a word in it, "%1: %2",
needs no translation.

`update.py --check` changes nothing and fails where a text is not in the files or not in German; the
tests run it. Without lupdate it looks at what core says alone.
"""
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
root = here.parent.parent


def messages(text):
    """((source, comment), counted, forms), `forms` being empty where nothing is translated."""
    for attributes, block in re.findall(r"<message([^>]*)>(.*?)</message>", text, re.S):
        source = html.unescape(re.search(r"<source>(.*?)</source>", block, re.S).group(1))
        comment = re.search(r"<comment>(.*?)</comment>", block, re.S)
        found = re.search(r"<translation[^>]*>(.*?)</translation>", block, re.S)
        inside = found.group(1) if found else ""
        counted = "numerus" in attributes
        forms = re.findall(r"<numerusform>(.*?)</numerusform>", inside, re.S) if counted else [inside]
        forms = [html.unescape(form) for form in forms]
        yield ((source, html.unescape(comment.group(1)) if comment else ""), counted,
               forms if all(forms) else [])


LITERAL = r'"((?:[^"\\]|\\.)*)"'
PATTERN = re.compile(r"(?:" + LITERAL + r"\s*)+")


def arguments(text, at):
    """Where the arguments of a call begin; `at` is behind its opening parenthesis."""
    starts, depth = [at], 0
    while depth >= 0 and at < len(text):
        if text[at] in "\"'":
            at = re.compile(r"(['\"])(?:(?!\1)[^\\]|\\.)*\1", re.S).match(text, at).end()
            continue
        depth += (text[at] in "([{") - (text[at] in ")]}")
        at += 1
        if depth == 0 and text[at - 1] == ",":
            starts.append(at)
    return starts


def said():
    """The patterns of core's sentences: said("…", …), and unless(holds, "…", …), which says only
    where it must. And where another thing than a literal stands in their place."""
    patterns, odd = set(), []
    for source in sorted(source for folder in ("core", "ui") for kind in ("*.cpp", "*.h")
                         for source in (root / folder).rglob(kind)):
        text = re.sub(r"(?m)^\s*//.*$", "", source.read_text())
        within = "" if source.parent.name == "base" else "base::"
        for call in re.finditer(rf"\b{within}said\(|\bunless\(", text):
            of_form = call.group(0) == "unless("
            starts = arguments(text, call.end())
            start = starts[1 if of_form and len(starts) > 1 else 0]
            found = PATTERN.match(text, start + len(text[start:]) - len(text[start:].lstrip()))
            if not found or text[found.end()] not in ",)":
                where = text[call.start():call.end() + 30].split("\n")[0]
                if not re.search(r"\((?:const |bool |pattern\b)", where):
                    odd.append(f"{source.relative_to(root)}: {where}")
                continue
            pattern = re.sub(r"\\(.)", lambda c: "\n" if c.group(1) == "n" else c.group(1),
                             "".join(re.findall(LITERAL, found.group(0))))
            if re.search(r"[A-Za-z]", re.sub(r"%[1-9]", "", pattern)):
                patterns.add(pattern)
    return patterns, odd


def known_in(language):
    ts = here / f"countersign_{language[:2]}.ts"
    if not ts.exists():
        return {}
    return {(key, counted): forms for key, counted, forms in messages(ts.read_text())}


def write(language, wanted):
    ts = here / f"countersign_{language[:2]}.ts"
    known = known_in(language)
    out = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
           f'<TS version="2.1" language="{language}" sourcelanguage="en_US">', "<context>",
           "    <name>countersign</name>"]
    missing = []
    for (source, comment), counted in sorted(wanted):
        forms = known.get(((source, comment), counted), [])
        if not forms:
            missing.append(source)
        out.append('    <message numerus="yes">' if counted else "    <message>")
        out.append(f"        <source>{html.escape(source)}</source>")
        if comment:
            out.append(f"        <comment>{html.escape(comment)}</comment>")
        kind = "" if forms else ' type="unfinished"'
        if counted:
            inside = "".join(f"<numerusform>{html.escape(form)}</numerusform>"
                             for form in forms or ["", ""])
        else:
            inside = html.escape(forms[0]) if forms else ""
        out.append(f"        <translation{kind}>{inside}</translation>")
        out.append("    </message>")
    out += ["</context>", "</TS>", ""]
    ts.write_text("\n".join(out))
    print(f"{language}: {len(wanted)} texts, {len(missing)} without a translation")
    for source in missing:
        print("  " + source.replace("\n", "\\n"))


def spoken_by_the_window(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "ui", "app/gui", "-I", ".", "-ts", str(fresh),
                        "-locations", "none"], cwd=root, check=True, stderr=subprocess.DEVNULL)
        return {(key, counted) for key, counted, _ in messages(fresh.read_text())}


def check(wanted, whole):
    """What is not in the files as it should be; `whole`: whether the window's texts are known."""
    wrong = []
    for language in ("de_DE", "en_US"):
        of_it = {each for each in wanted if language == "de_DE" or each[1]}
        known = known_in(language)
        for each in sorted(of_it):
            if each not in known:
                wrong.append(f"{language}: not collected: {each[0][0]}")
            elif not known[each]:
                wrong.append(f"{language}: not translated: {each[0][0]}")
        for each in sorted(known):
            if whole and each not in of_it:
                wrong.append(f"{language}: said no more: {each[0][0]}")
            if known[each] and not each[1]:
                places = [set(re.findall(r"%L?[1-9]", text)) for text in (each[0][0], known[each][0])]
                if places[0] != places[1]:
                    wrong.append(f"{language}: fills in other things: {each[0][0]}")
    return wrong


def main():
    checks = sys.argv[1:] == ["--check"]
    lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
    if not lupdate and not checks:
        sys.exit("error: lupdate is not installed (qt6-l10n-tools)")
    patterns, odd = said()
    wanted = {((pattern, ""), False) for pattern in patterns}
    if lupdate:
        wanted |= spoken_by_the_window(lupdate)
    if checks:
        wrong = [f"not a literal, so nobody can translate it: {each}" for each in odd]
        wrong += check(wanted, bool(lupdate))
        if not lupdate:
            print("lupdate is not installed: only what core says was looked at")
        print("\n".join(wrong + ["run resources/i18n/update.py and write the German"]) if wrong
              else f"{len(wanted)} texts, all of them in German")
        sys.exit(1 if wrong else 0)
    write("de_DE", wanted)
    write("en_US", {each for each in wanted if each[1]})


main()
