//! HTML that can do nothing but be read.

use super::html;
use super::targets::is_inert;
use intake::mail::CleanHtml;

fn clean(body: &str) -> CleanHtml {
    html(body).html.unwrap().clean(|_| None)
}

#[test]
fn em09_whatever_could_act_is_gone() {
    for attack in [
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<style>@import url(//evil.example/x.css); body{background:url(x)}</style>",
        "<p style=\"background:url(https://evil.example/x)\">a</p>",
        "<form action=https://evil.example><input name=a><button>Send</button></form>",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<base href=https://evil.example/>",
        "<link rel=stylesheet href=//evil.example>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=x><embed src=x></object>",
        "<svg><script>alert(1)</script></svg>",
        "<svg onload=alert(1)>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<math><mtext><option><FAKEFAKE><option></option><mglyph><svg><mtext><style><a title=\"</style><img src='#' onerror='alert(1)'>\">",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<template><script>alert(1)</script></template>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\" java\nscript:alert(1)\">a</a>",
        "<a href=\"&#106;avascript:alert(1)\">a</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">a</a>",
        "<a href=\"vbscript:x\">a</a><a href=\"//evil.example\">b</a><a href=\"/staff/delete\">c</a>",
        "<a href=\"https://ok.example\" onclick=alert(1) ping=//evil.example id=x class=y>a</a>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"javascript:alert(1)\"><img srcset=\"https://evil.example/x 1x\">",
        "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
        "<image href=x><video src=x poster=y><audio src=x><track>",
        "<body background=https://evil.example/x onload=alert(1)>a",
        "<table background=https://evil.example/x><td background=y>a",
        "<p id=x class=y data-remote=0 tabindex=0 contenteditable>a</p>",
        "<xmp><script>alert(1)</script></xmp>",
        "<plaintext><script>alert(1)</script>",
        "<textarea><script>alert(1)</script></textarea>",
        "<title><script>alert(1)</script></title>",
        "<!--><script>alert(1)</script>-->",
        "<!--[if mso]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php <script>alert(1)</script> ?>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<div><p title='</div><script>alert(1)</script>'>a",
        "<a href='https://ok.example/\"><script>alert(1)</script>'>a</a>",
        "<p lang='\"><script>' dir='\"><script>'>a</p>",
        "<dialog open><details ontoggle=alert(1) open>a</details></dialog>",
        "<marquee onstart=alert(1)>a</marquee><custom-thing onclick=x>a</custom-thing>",
        "<select><iframe></select><img src=x onerror=alert(1)>",
        "\u{FFFE}<script\u{0}>alert(1)</script>",
    ] {
        let got = clean(&format!("<p>before</p>{attack}"));
        let html = got.html();
        assert_eq!(is_inert(&html), Ok(()), "{attack}\n{html}");
        assert!(html.contains("before"), "{attack}");
    }
}

#[test]
fn em09_no_picture_is_fetched_from_elsewhere() {
    let got = clean(
        "<p>a <img src=\"https://t.example/1.gif\" alt=\"A <b>\"> <img src=//t.example/2.gif>\
         <img src=http://t.example/3.gif width=1 height=1 style=\"display: none\"><img src=\"ftp://t.example/4\">\
         <img src=\"cid:none\"></p>",
    );
    assert_eq!(
        got.remote,
        ["https://t.example/1.gif", "https://t.example/2.gif", "http://t.example/3.gif"]
    );
    let html = got.html();
    assert!(!html.contains("t.example") && !html.contains("<img"), "{html}");
    assert!(html.contains("<span data-remote=\"0\">A &lt;b&gt;</span>"), "{html}");
}

#[test]
fn a_picture_in_the_html_itself_becomes_a_file() {
    let png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==";
    let message = html(&format!(
        "<img src=\"{png}\"><img src=\"data:image/png;base64,PHN2Zz4=\"><img src=\"data:text/html;base64,PHN2Zz4=\">"
    ));
    assert_eq!(message.attachments.len(), 1);
    assert!(message.attachments[0].inline);
    assert_eq!(message.attachments[0].name, "part-1.png");
    let clean = message.html.as_ref().unwrap().clean(|id| Some(format!("/picture/{id}")));
    assert_eq!(clean.html().matches("<img").count(), 1);
}

#[test]
fn plain_shapes_stay() {
    let got = clean(
        "<h1 dir=RTL lang=ar>مرحبا</h1><ul><li>a<li>b</ul><ol start=3><li>c</ol><table><tr><th colspan=2>d<tr><td>e<td></table>\
         <a href=\"https://a.example/?b=1&amp;c=2\">f</a> <strike>g</strike>",
    );
    assert_eq!(
        got.html(),
        "<h1 dir=\"rtl\" lang=\"ar\">مرحبا</h1><ul><li>a</li><li>b</li></ul><ol start=\"3\"><li>c</li></ol>\
         <table><tbody><tr><th colspan=\"2\">d</th></tr><tr><td>e</td><td></td></tr></tbody></table>\
         <a href=\"https://a.example/?b=1&amp;c=2\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">f</a> <s>g</s>"
    );
}

#[test]
fn what_is_hidden_is_not_shown() {
    let message = html(
        "<div style=\"display:none;max-height:0\">preheader</div><span style=\"font-size:0px\">tiny</span>\
         <table><td style=\"font-size:0\"><div style=\"font-size:13px\">shown</div></td></table><p hidden>x</p>\
         <p style=\"VISIBILITY: hidden\">y</p><title>t</title><style>z</style><p>end</p>",
    );
    assert_eq!(message.body.fresh(), "shown\n\nend");
    let html = message.html.unwrap().clean(|_| None).html();
    for word in ["preheader", "tiny", ">x", ">y", "t<", "z<"] {
        assert!(!html.contains(word), "{word}: {html}");
    }
}

#[test]
fn html_reads_as_text() {
    let message = html(
        "<p>First\n  line<br>second</p><p>Paragraph &amp; caf&eacute;&nbsp;&#128092;</p><ul><li>one</li><li><p>two</p></li></ul>\
         <ol><li>a<li>b</ol><table><tr><td><p>Bag</p></td><td>2</td></tr><tr><td>Shoe</td><td>3</td></tr></table>\
         <a href=\"https://a.example/x\">here</a> <a href=\"mailto:l@a.example\">l@a.example</a> <a href=https://b.example/>b.example</a>\
         <pre>  kept\n   as it is</pre>",
    );
    assert_eq!(
        message.body.fresh(),
        "First line\nsecond\n\nParagraph & café 👜\n\n- one\n- two\n\n1. a\n2. b\n\nBag | 2\nShoe | 3\n\
         here <https://a.example/x> l@a.example b.example\n  kept\n   as it is"
    );
}
