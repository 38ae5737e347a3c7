#!/usr/bin/env python3
"""Makes the input files of src/test/resources/org/quotewright/formats from articles.json.

Usage: src/test/producers/make.py
Needs soffice (LibreOffice), pdflatex, chromium on the PATH, and Python 3.9; nothing else.
"""

import csv
import datetime
import email.message
import email.policy
import html
import io
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent / "resources/org/quotewright/formats"
WORK = pathlib.Path(tempfile.mkdtemp(prefix="producers-"))
ARTICLES = json.loads((HERE / "articles.json").read_text("utf-8"))
MANIFEST = []
FACTS = "title author outlet date"


def keep(name, articles, facts=FACTS):
    MANIFEST.append((name, " ".join(a["id"] for a in articles), facts))


def write(name, data, articles, facts=FACTS):
    (OUT / name).write_bytes(data)
    keep(name, articles, facts)


def day(article):
    return datetime.date.fromisoformat(article["date"])


def byline(article):
    d = day(article)
    return f"By {article['author']} | {article['outlet']} | {d.day} {d:%B %Y}"


def plain(article, line="\n"):
    return (line * 2).join([article["title"], byline(article)] + article["paragraphs"]) + line


def paragraphs(article):
    return "\n".join(f"<p>{html.escape(p, False)}</p>" for p in article["paragraphs"])


# --- our own hand: text and markup ------------------------------------------------------------

def texts():
    wall, night, cable = ARTICLES
    for a in ARTICLES:
        write(f"{a['id']}.txt", plain(a).encode(), [a])
        write(f"{a['id']}-utf16.txt", plain(a, "\r\n").encode("utf-16"), [a])
    write("cable-bom.txt", b"\xef\xbb\xbf" + plain(cable, "\r\n").encode(), [cable])
    write("wall-1252.txt", plain(wall, "\r\n").encode("cp1252"), [wall])
    write("night-boat-utf16be.txt", plain(night).encode("utf-16-be"), [night])
    for a in ARTICLES:
        body = "\n\n".join(p.replace("*", "\\*") for p in a["paragraphs"])
        front = "".join(f"{k}: {json.dumps(a[k], ensure_ascii=False)}\n" for k in ("title", "author", "outlet", "date", "url"))
        write(f"{a['id']}.md", f"---\n{front}---\n\n# {a['title']}\n\n{body}\n".encode(), [a], "title author outlet date url")


def ld(article):
    return json.dumps({
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": article["title"],
        "datePublished": article["date"], "author": {"@type": "Person", "name": article["author"]},
        "publisher": {"@type": "Organization", "name": article["outlet"]}, "url": article["url"]})


def page(article, built=False):
    """A page with all that stands around an article; built by its script where asked for."""
    body = paragraphs(article)
    filled = f"<div id='story'>{body}</div>"
    if built:
        filled = ("<div id='story'></div><script>document.getElementById('story').innerHTML = "
                  + json.dumps(body).replace("</", "<\\/") + ";</script>")
    d = day(article)
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{html.escape(article['title'])} | {article['outlet']}</title>
<link rel="canonical" href="{article['url']}">
<meta property="og:title" content="{html.escape(article['title'])}">
<meta property="article:published_time" content="{article['date']}T08:00:00Z">
<meta name="author" content="{html.escape(article['author'])}">
<meta property="og:site_name" content="{article['outlet']}">
<script type="application/ld+json">{ld(article)}</script>
<style>@page {{ margin: 2cm }} body {{ font-family: serif }}
@media print {{ nav, footer, .cookie-banner, .comments, aside {{ display: none }} }}</style></head><body>
<div class="cookie-banner"><p>We and our 214 partners would like to remember you. Accept all cookies, or read on.</p></div>
<nav><ul><li><a href="/">Home</a></li><li><a href="/islands">Islands</a></li><li><a href="/shipping">Shipping</a></li></ul></nav>
<main><article><h1>{html.escape(article['title'])}</h1>
<p class="byline">{byline(article)}</p>
{filled}</article></main>
<aside><h2>Most read</h2><p>Ten boats to see before they sink, and three to miss.</p></aside>
<section class="comments"><h2>Comments</h2><p>gull42: “First!” said nobody ever.</p></section>
<footer><p>All rights reserved. Reprints need our consent in writing.</p></footer></body></html>"""


def pages():
    for a in ARTICLES:
        write(f"{a['id']}.html", page(a).encode(), [a], "title author outlet date url")


def feeds():
    rss = ET.Element("rss", version="2.0")
    channel = ET.SubElement(rss, "channel")
    for tag, text in (("title", "The Harbour Post"), ("link", "https://post.example"), ("description", "News")):
        ET.SubElement(channel, tag).text = text
    atom = ET.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    ET.SubElement(atom, "title").text = "The Harbour Post"
    ET.SubElement(atom, "id").text = "https://post.example"
    ET.SubElement(atom, "updated").text = "2025-01-10T00:00:00Z"
    for a in ARTICLES:
        item = ET.SubElement(channel, "item")
        ET.SubElement(item, "title").text = a["title"]
        ET.SubElement(item, "link").text = a["url"]
        ET.SubElement(item, "pubDate").text = f"{day(a):%a, %d %b %Y} 08:00:00 +0000"
        ET.SubElement(item, "{http://purl.org/dc/elements/1.1/}creator").text = a["author"]
        ET.SubElement(item, "{http://purl.org/rss/1.0/modules/content/}encoded").text = paragraphs(a)
        entry = ET.SubElement(atom, "entry")
        ET.SubElement(entry, "title").text = a["title"]
        ET.SubElement(entry, "id").text = a["url"]
        ET.SubElement(entry, "link", href=a["url"])
        ET.SubElement(entry, "updated").text = a["date"] + "T08:00:00Z"
        ET.SubElement(ET.SubElement(entry, "author"), "name").text = a["author"]
        ET.SubElement(entry, "content", type="html").text = paragraphs(a)
    for name, root in (("all.rss", rss), ("all.atom", atom)):
        write(name, ET.tostring(root, "utf-8", xml_declaration=True), ARTICLES, "title author date url")
    for a in ARTICLES:
        nitf = ET.Element("nitf")
        ET.SubElement(ET.SubElement(nitf, "head"), "title").text = a["title"]
        body = ET.SubElement(nitf, "body")
        head = ET.SubElement(body, "body.head")
        ET.SubElement(ET.SubElement(head, "hedline"), "hl1").text = a["title"]
        ET.SubElement(head, "byline").text = "By " + a["author"]
        content = ET.SubElement(body, "body.content")
        for p in a["paragraphs"]:
            ET.SubElement(content, "p").text = p
        write(f"{a['id']}.nitf.xml", ET.tostring(nitf, "utf-8", xml_declaration=True), [a], "title author")


def records():
    fields = ["title", "author", "outlet", "date", "url", "text"]
    rows = [{**{f: a[f] for f in fields[:-1]}, "text": "\n\n".join(a["paragraphs"])} for a in ARTICLES]
    for name, delimiter, encoding in (("all.csv", ",", "utf-8"), ("all-semicolon.csv", ";", "utf-8-sig"), ("all.tsv", "\t", "utf-8")):
        text = io.StringIO()
        writer = csv.DictWriter(text, fields, delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
        write(name, text.getvalue().encode(encoding), ARTICLES, "title author outlet date url")
    write("all.json", json.dumps(rows, indent=1).encode(), ARTICLES, "title author outlet date url")
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    write("all.jsonl", lines.encode(), ARTICLES, "title author outlet date url")


# --- Python's email package -------------------------------------------------------------------

def message(article):
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["Subject"] = article["title"]
    m["From"] = f"{article['author'].replace('ö', 'oe').replace('ü', 'ue')} <desk@wire.example>"
    m["To"] = "analysts@example.org"
    m["Date"] = datetime.datetime.combine(day(article), datetime.time(8), datetime.timezone.utc)
    m["Message-ID"] = f"<{article['id']}@wire.example>"
    return m


def mails():
    for a in ARTICLES:
        body = "\n\n".join(a["paragraphs"]) + "\n"
        m = message(a)
        m.set_content(body, cte="quoted-printable")
        write(f"{a['id']}-quoted.eml", m.as_bytes(), [a], "title date")
        m = message(a)
        m.set_content(body, cte="base64")
        write(f"{a['id']}-base64.eml", m.as_bytes(), [a], "title date")
        m = message(a)
        m.set_content(body)
        m.add_alternative(f"<html><body>{paragraphs(a)}</body></html>", subtype="html")
        write(f"{a['id']}-both.eml", m.as_bytes(), [a], "title date")
    wall, _, cable = ARTICLES
    m = message(wall)
    m.set_content("\n\n".join(wall["paragraphs"]) + "\n")
    m.add_attachment((OUT / "cable.docx").read_bytes(), maintype="application", subtype="octet-stream", filename="cable.docx")
    write("wall-attached.eml", m.as_bytes(), [wall, cable], "title date")


# --- LibreOffice ------------------------------------------------------------------------------

def office(target, sources, *more):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{WORK}/office", *more,
                    "--convert-to", target, "--outdir", str(WORK / "made"), *map(str, sources)],
                   check=True, stdout=subprocess.DEVNULL)


def documents():
    sources = []
    for a in ARTICLES:
        source = WORK / f"{a['id']}.html"
        source.write_text(f"<html><head><meta charset='utf-8'><title>{a['title']}</title></head><body>"
                          f"<h1>{a['title']}</h1><p>{byline(a)}</p>{paragraphs(a)}</body></html>", "utf-8")
        sources.append(source)
    office("odt:writer8", sources, "--infilter=HTML (StarWriter)")
    made = [WORK / "made" / f"{a['id']}.odt" for a in ARTICLES]
    for target in ("docx", "pdf", "html:HTML (StarWriter)", "txt:Text (encoded):UTF8"):
        office(target, made)
    for a in ARTICLES:
        for ending, name, facts in ((".odt", ".odt", FACTS), (".docx", ".docx", FACTS), (".pdf", "-office.pdf", FACTS),
                                    (".html", "-office.html", "title"), (".txt", "-office.txt", "none")):
            write(a["id"] + name, (WORK / "made" / (a["id"] + ending)).read_bytes(), [a], facts)


# --- pdfTeX -----------------------------------------------------------------------------------

def tex(article, options, width, height, name):
    def escaped(text):
        for sign, written in (("'", "\\textquotesingle{}"), ("%", "\\%"), ("&", "\\&"), ("€", "\\texteuro{}"), ("“", "``"), ("”", "''"),
                              ("’", "'"), ("–", "--"), ("\"", "\\textquotedbl{}")):
            text = text.replace(sign, written)
        return text
    source = WORK / f"{name}.tex"
    source.write_text("\n".join([
        f"\\documentclass[{options}]{{article}}", "\\usepackage[T1]{fontenc}", "\\usepackage[utf8]{inputenc}",
        "\\usepackage{textcomp,lmodern}", f"\\usepackage[paperwidth={width}cm,paperheight={height}cm,margin=2cm]{{geometry}}",
        "\\pagestyle{myheadings}\\markright{" + escaped(article["outlet"]) + "}", "\\begin{document}",
        "{\\LARGE\\raggedright\\bfseries " + escaped(article["title"]) + "\\par}\\bigskip",
        "\\noindent " + escaped(byline(article)) + "\\par\\bigskip",
        "\n\n".join(escaped(p) for p in article["paragraphs"]), "\\end{document}", ""]), "utf-8")
    subprocess.run(["pdflatex", "-interaction=batchmode", source.name], cwd=WORK, check=True, stdout=subprocess.DEVNULL)
    write(f"{name}.pdf", (WORK / f"{name}.pdf").read_bytes(), [article])


# --- Chromium ---------------------------------------------------------------------------------

def chromium(profile, *arguments):
    return ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={WORK}/{profile}", *arguments]


class Browser:
    """Asks a headless Chromium over its debugging pipe."""

    def __init__(self):
        read_there, write_here = os.pipe()
        read_here, write_there = os.pipe()

        def give():
            # the browser reads from 3 and writes to 4
            one, other = os.dup(read_there), os.dup(write_there)
            os.dup2(one, 3)
            os.dup2(other, 4)

        self.process = subprocess.Popen(chromium("saving", "--remote-debugging-pipe"), preexec_fn=give, close_fds=False,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.out, self.into, self.number, self.rest = write_here, read_here, 0, b""

    def ask(self, method, session=None, **parameters):
        self.number += 1
        request = {"id": self.number, "method": method, "params": parameters}
        if session:
            request["sessionId"] = session
        os.write(self.out, json.dumps(request).encode() + b"\0")
        while True:
            while b"\0" not in self.rest:
                self.rest += os.read(self.into, 1 << 16)
            answer, self.rest = self.rest.split(b"\0", 1)
            answer = json.loads(answer)
            if answer.get("id") == self.number:
                return answer["result"]

    def snapshot(self, address):
        target = self.ask("Target.createTarget", url=address)["targetId"]
        session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        while self.ask("Runtime.evaluate", session, expression="document.readyState + document.querySelectorAll('#story p').length")["result"]["value"] != "complete5":
            pass
        return self.ask("Page.captureSnapshot", session, format="mhtml")["data"].encode()


def browser():
    saver = Browser()
    for a in ARTICLES:
        source = WORK / f"{a['id']}-built.html"
        source.write_text(page(a, True), "utf-8")
        dom = subprocess.run(chromium("printing", "--dump-dom", source.as_uri()), check=True, capture_output=True).stdout
        write(f"{a['id']}-saved.html", dom, [a], "title author outlet date url")
        printed = WORK / "printed.pdf"
        subprocess.run(chromium("printing", "--no-pdf-header-footer", f"--print-to-pdf={printed}", source.as_uri()),
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        write(f"{a['id']}-printed.pdf", printed.read_bytes(), [a])
        write(f"{a['id']}.mhtml", saver.snapshot(source.as_uri()), [a], "title author outlet date url")
    saver.process.terminate()


def archive():
    with zipfile.ZipFile(OUT / "all.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        for name in ("cable.txt", "night-boat.html", "wall.docx"):
            packed.write(OUT / name, name)
    keep("all.zip", [ARTICLES[2], ARTICLES[1], ARTICLES[0]])


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    (WORK / "made").mkdir()
    texts()
    pages()
    feeds()
    records()
    documents()
    for a in ARTICLES:
        tex(a, "11pt", 15, 9, f"{a['id']}-tex")
        tex(a, "10pt,twocolumn", 21, 7, f"{a['id']}-columns")
    browser()
    mails()
    archive()
    shutil.copy(HERE / "articles.json", OUT)
    lines = ["\t".join(row) for row in sorted(MANIFEST)]
    (OUT / "files.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    shutil.rmtree(WORK, ignore_errors=True)
    print(len(MANIFEST), "files in", OUT)


main()
