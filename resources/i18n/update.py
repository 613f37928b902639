#!/usr/bin/env python3
"""Brings countersign_de.ts up to date with the texts of the window (needs lupdate of Qt 6).

All messages live in one context, "countersign": a text is translated once, wherever it stands
(ui/bridge/Language.h). New texts come in as unfinished; texts that are gone are taken out.
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
ts = here / "countersign_de.ts"


def messages(text):
    for block in re.findall(r"<message>(.*?)</message>", text, re.S):
        source = html.unescape(re.search(r"<source>(.*?)</source>", block, re.S).group(1))
        comment = re.search(r"<comment>(.*?)</comment>", block, re.S)
        found = re.search(r"<translation[^>]*>(.*?)</translation>", block, re.S)
        yield ((source, html.unescape(comment.group(1)) if comment else ""),
               html.unescape(found.group(1)) if found else "")


def main():
    lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")
    if not lupdate:
        sys.exit("error: lupdate is not installed (qt6-l10n-tools)")
    known = dict(messages(ts.read_text())) if ts.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([lupdate, "-silent", "ui", "app/gui", "-I", ".", "-ts", str(fresh),
                        "-locations", "none"], cwd=root, check=True, stderr=subprocess.DEVNULL)
        wanted = dict(messages(fresh.read_text()))
    out = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
           '<TS version="2.1" language="de_DE" sourcelanguage="en_US">', "<context>",
           "    <name>countersign</name>"]
    missing = []
    for source, comment in sorted(wanted):
        text = known.get((source, comment), "")
        if not text:
            missing.append(source)
        out.append("    <message>")
        out.append(f"        <source>{html.escape(source)}</source>")
        if comment:
            out.append(f"        <comment>{html.escape(comment)}</comment>")
        kind = "" if text else ' type="unfinished"'
        out.append(f"        <translation{kind}>{html.escape(text)}</translation>")
        out.append("    </message>")
    out += ["</context>", "</TS>", ""]
    ts.write_text("\n".join(out))
    print(f"{len(wanted)} texts, {len(missing)} without German")
    for source in missing:
        print("  " + source.replace("\n", "\\n"))


main()
