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


def said():
    """The patterns of core's sentences."""
    patterns = set()
    for source in sorted((root / "core").rglob("*.cpp")) + sorted((root / "core").rglob("*.h")):
        text = re.sub(r"(?m)^\s*//.*$", "", source.read_text())
        for call in re.finditer(r"\bsaid\(\s*((?:" + LITERAL + r"\s*)+)[,)]", text):
            pieces = re.findall(LITERAL, call.group(1))
            pattern = "".join(pieces).replace(r"\"", '"').replace(r"\n", "\n").replace(r"\\", "\\")
            if re.search(r"[A-Za-z]", re.sub(r"%[1-9]", "", pattern)):
                patterns.add(pattern)
    return patterns


def write(language, wanted):
    ts = here / f"countersign_{language[:2]}.ts"
    known = {}
    if ts.exists():
        known = {(key, counted): forms for key, counted, forms in messages(ts.read_text())}
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


def main():
    lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
    if not lupdate:
        sys.exit("error: lupdate is not installed (qt6-l10n-tools)")
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "ui", "app/gui", "-I", ".", "-ts", str(fresh),
                        "-locations", "none"], cwd=root, check=True, stderr=subprocess.DEVNULL)
        wanted = {(key, counted) for key, counted, _ in messages(fresh.read_text())}
    wanted |= {((pattern, ""), False) for pattern in said()}
    write("de_DE", wanted)
    write("en_US", {each for each in wanted if each[1]})


main()
