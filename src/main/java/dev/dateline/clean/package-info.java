/**
 * What comes in: a scraped page as text, with what the client claims about it. What goes out: a {@link
 * dev.dateline.clean.CleanText}, the article's title and paragraphs, the outlet, agency, byline, dateline and times found
 * on the way, and every line of the page with its kind and the reason. Open {@link dev.dateline.clean.PageCleaner} first;
 * it calls the steps in the order of the flow, and each step is a small class that can be read and tested alone.
 */
package dev.dateline.clean;
