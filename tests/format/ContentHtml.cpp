#include "core/format/Html.h"

#include <catch2/catch.hpp>

using namespace countersign;
using Catch::Contains;
using format::renderMarkdown;

TEST_CASE("raw HTML, images, odd links and controls never reach the HTML", "[threat-30]") {
    const std::string body =
        renderMarkdown("<script>alert(1)</script>\n\n<div onclick=\"x()\">shown</div>\n\n"
                       "a <b onmouseover=x>bold</b> ![alt &lt;x>](https://evil.example/i.png)\n\n"
                       "[j](javascript:alert(1)) [f](file:///etc/passwd) [d](data:text/html,x) "
                       "[p](//evil.example)\n\n"
                       "[ok](https://example.org/?a=1&b=\"2\") <mailto:a@example.org>\n\n"
                       "```\n<img src=x>\n```\n\nx\x1b[31m \xE2\x80\xAE y\n")
            .body;
    for (const char* never : {"<script", "alert(1)<", "onclick", "onmouseover", "<img", "<div",
                              "javascript:", "file:", "data:", "\x1b", "\xE2\x80\xAE", "i.png"}) {
        INFO(never << "\n" << body);
        CHECK_THAT(body, !Contains(never));
    }
    CHECK_THAT(body, Contains("shown"));
    CHECK_THAT(body, Contains("[image: alt &lt;x&gt;]"));
    CHECK_THAT(body, Contains("<a href=\"https://example.org/?a=1&amp;b="));
    CHECK_THAT(body, Contains("title=\"https://example.org/"));
    CHECK_THAT(body, Contains("href=\"mailto:a@example.org\""));
    CHECK_THAT(body, Contains("&lt;img src=x&gt;"));
}

TEST_CASE("every block carries its line, the outline its headings") {
    const auto html = renderMarkdown("# One\n\ntext\n\n## Two *x*\n\n- item\n", 11);
    REQUIRE(html.outline.size() == 2);
    CHECK(html.outline[0].line == 11);
    CHECK(html.outline[1].title == "Two x");
    CHECK(html.outline[1].anchor == "h-15");
    CHECK_THAT(html.body, Contains("<a name=\"L13\"></a>text"));
    CHECK_THAT(html.body, Contains("<h2><a name=\"h-15\"></a>"));
    CHECK_THAT(html.body, Contains("<li><a name=\"L17\"></a>item</li>"));
    CHECK_FALSE(html.truncated);
}

TEST_CASE("GFM tables become tables, with inline marks and escaped pipes") {
    const std::string body =
        renderMarkdown("Before\n| a | b |\n|:--|--:|\n| 1 \\| 2 | **x** |\n| only |\n\nafter").body;
    CHECK_THAT(body, Contains("<th><a name=\"L2\"></a>a</th><th>b</th>"));
    CHECK_THAT(body, Contains("1 | 2</td><td><strong>x</strong></td>"));
    CHECK_THAT(body, Contains("only</td><td></td>"));
    CHECK_THAT(body, Contains("Before"));
    CHECK_THAT(renderMarkdown("a | b\nno rule").body, !Contains("<table"));
    CHECK_THAT(renderMarkdown("| a | b |\n|---|\n| 1 | 2 |").body, !Contains("<table"));
}

TEST_CASE("a table larger than the limits is cut and said") {
    std::string table = "|a|b|\n|-|-|\n";
    for (int i = 0; i < 30'000; ++i)
        table += "|1|2|\n";
    const auto html = renderMarkdown(table);
    CHECK(html.truncated);
    CHECK_THAT(html.body, Contains("The rest is not shown"));
}

TEST_CASE("hostile markdown is rendered without deep recursion or blow-up") {
    const auto repeated = [](const std::string& unit, std::size_t bytes) {
        std::string text;
        while (text.size() < bytes)
            text += unit;
        return text;
    };
    constexpr std::size_t kSize = 1u << 20;
    for (const char* unit : {"![[]()",  "[",           "*a_ ",     "> ",
                             "- ",      "1. ",         "`",        "<a ",
                             "<!--",    "](",          "&",        "\\",
                             "*_",      "[a](",        "|",        "|-|\n",
                             "> a\n",   "* a\n * b\n", "[x]: y\n", "**x [a*b**c*](d)",
                             "   - \n", "<?",          "a <!A ",   "___",
                             "\t",      "```\n",       "[^1]",     "!"}) {
        INFO(unit);
        const auto html = renderMarkdown(repeated(unit, kSize));
        CHECK(html.body.size() < 64u << 20);
    }
    const std::string deep = repeated(">", 100'000) + "\n" + repeated(">\n", 200'000);
    CHECK(renderMarkdown(deep).body.size() < 64u << 20);
    const std::string lists = repeated("- ", 50'000) + "a\n" + repeated("\n", 200'000) + "b";
    CHECK(renderMarkdown(lists).body.size() < 64u << 20);
}

TEST_CASE("plain text has the words only") {
    CHECK(format::plainText("# A *b*\n\n- c `d` [e](https://x)\n- f\n\n<b>g</b>") ==
          "A b c d e f g");
    CHECK(format::htmlEscaped("<a href='x'>&\"") == "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
}
