/**
 * What comes in: the bytes of a news page, or of its article's element alone, with what the client claims about it. What goes
 * out: the same {@link dev.dateline.clean.CleanText} as from scraped text, read from the page's structured data and meta
 * elements first and from its visible text after, its blocks judged by small decision trees that lie beside the code. Open
 * {@link dev.dateline.clean.html.HtmlPageCleaner} first; it calls the steps in the order of the flow.
 */
package dev.dateline.clean.html;
