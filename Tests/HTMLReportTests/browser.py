"""Opens a report in headless Chromium and holds it to what it promises.

    python browser.py REPORT FOLDER LANGUAGE

FOLDER holds the results of the report's runs, run0 (the baseline) and run1. With FOLDER alone a
dash the numbers are not compared. Exit code 1 and one line for each broken promise.
"""

import csv
import os
import sys
import tempfile

from playwright.sync_api import sync_playwright

WIDTHS = {"desktop": (1280, 900), "phone": (390, 844)}


def promise(kept, text, broken):
    if not kept:
        broken.append(text)


def series(folder):
    with open(os.path.join(folder, "series.csv"), newline="", encoding="utf-8") as file:
        return {
            (row["branch"], row["group"], row["measure"], int(row["year"])): row["value"]
            for row in csv.DictReader(file)
        }


def number(cell, language):
    group, mark = (",", ".") if language == "en" else (".", ",")
    decimals = len(cell.split(mark)[1]) if mark in cell else 0
    return float(cell.replace(group, "").replace(mark, ".").replace("\u2212", "-")), decimals


def compare(page, table, results, language, broken):
    """Holds each cell of a table of series to the store's value, whatever its unit's scale."""
    heads = page.eval_on_selector_all(
        f"#{table} thead th", "heads => heads.map(head => head.dataset.series ?? '')")
    rows = page.eval_on_selector_all(
        f"#{table} tbody tr",
        "rows => rows.map(row => [...row.children].map(cell => cell.textContent.trim()))")
    promise(len(rows) > 0, f"{table} has no rows", broken)
    compared = 0
    for row in rows:
        for head, cell in zip(heads, row):
            if not head:
                continue
            branch, group, measure = head.split(".")
            value = results[branch, group, measure, int(row[0])]
            if value == "" or cell == "\u2013":
                promise((value == "") == (cell == "\u2013"), f"{table} {head} {row[0]}", broken)
                continue
            shown, decimals = number(cell, language)
            scale = 100 if measure in ("paygCostRate", "incomeRate") else 1
            far = abs(shown - scale * float(value)) > 0.5000001 * 10**-decimals
            promise(not far, f"{table} {head} {row[0]}: {cell} for {value}", broken)
            compared += 1
    promise(compared >= 5 * len(rows), f"{table}: only {compared} cells compared", broken)


def download(page, broken):
    for link in page.query_selector_all("a.csv"):
        with page.expect_download() as waiting:
            link.click()
        path = waiting.value.path()
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.reader(file))
        name = waiting.value.suggested_filename
        promise(name.endswith(".csv") and len(rows) > 1, f"{name} has no data", broken)
        promise(len({len(row) for row in rows}) == 1, f"{name} is ragged", broken)


def move(page, broken):
    figure = page.query_selector("#figure-pyramid")
    before = figure.query_selector(".plot svg").inner_html()
    slider = figure.query_selector("input[type=range]")
    slider.focus()
    page.keyboard.press("End")
    page.wait_for_function(
        "before => document.querySelector('#figure-pyramid .plot svg').innerHTML !== before",
        arg=before, timeout=10000)
    last = slider.get_attribute("max")
    shown = figure.query_selector("output").text_content()
    promise(shown == last, f"the pyramid shows {shown}, not {last}", broken)
    button = figure.query_selector("button")
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_function(
        "last => document.querySelector('#figure-pyramid output').textContent !== last",
        arg=last, timeout=10000)
    promise(button.get_attribute("aria-pressed") == "true", "play is not pressed", broken)
    page.keyboard.press("Enter")
    promise(button.get_attribute("aria-pressed") == "false", "play is still pressed", broken)


def look(browser, width, report, folder, language, broken):
    size = WIDTHS[width]
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, accept_downloads=True)
    page = context.new_page()
    page.on(
        "console",
        lambda message: promise(
            message.type not in ("error", "warning"), f"console: {message.text}", broken))
    page.on("pageerror", lambda error: broken.append(f"page: {error}"))
    address = f"file://{os.path.abspath(report)}"

    def intercept(route):
        url = route.request.url
        promise(url == address or url.startswith("data:"), f"request: {url[:80]}", broken)
        route.continue_()

    page.route("**/*", intercept)
    page.goto(address)
    page.wait_for_function(
        "document.documentElement.dataset.ready === 'true'", timeout=60000)
    promise(page.query_selector("figure.failed") is None, "a figure failed", broken)
    for plot in page.query_selector_all(".plot"):
        drawing = plot.query_selector("svg, canvas")
        marks = drawing is not None and drawing.query_selector("path, rect") is not None
        label = plot.get_attribute("aria-label")
        promise(marks and label, f"{width}: no drawing of {label}", broken)
    wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    promise(wide <= 0, f"{width}: {wide} pixels too wide", broken)
    if width == "desktop":
        if folder != "-":
            compare(
                page, "account-pension", series(os.path.join(folder, "run0")), language, broken)
            compare(
                page, "account-pension-1", series(os.path.join(folder, "run1")), language, broken)
        download(page, broken)
        move(page, broken)
        with tempfile.TemporaryDirectory() as beside:
            pdf = os.path.join(beside, "report.pdf")
            page.pdf(path=pdf, prefer_css_page_size=True)
            promise(os.path.getsize(pdf) > 20000, "the PDF is empty", broken)
    context.close()


def read_without_scripts(browser, report, broken):
    """Text, tables and data are there without JavaScript; drawings give way to their tables."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"file://{os.path.abspath(report)}")
    promise(page.locator("main > section h2").count() == 12, "sections without scripts", broken)
    promise(page.locator("details.data table").first.is_visible(), "tables without scripts", broken)
    promise(not page.locator(".plot").first.is_visible(), "plots without scripts", broken)
    context.close()


def main(report, folder, language):
    broken = []
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as home:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
            args=["--no-sandbox"], env={**os.environ, "HOME": home, "XDG_CONFIG_HOME": home})
        for width in WIDTHS:
            look(browser, width, report, folder, language, broken)
        read_without_scripts(browser, report, broken)
        browser.close()
    print("\n".join(broken) or "checked")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
