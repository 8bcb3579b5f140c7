package dev.dateline.clean;

/** What a line of a page is. */
public enum BlockKind {
    /** A paragraph of the article. */
    BODY(true),
    /** A short line of the article: a sub-heading, an item of a list, a one-line remark. */
    HEADING(true),
    /** A summary between headline and text that says something the lead does not. */
    STANDFIRST(true),
    /** The headline, also where it is given a second time. */
    TITLE(false),
    /** The text or the credit of a picture. */
    CAPTION(false),
    /** Who wrote it. */
    BYLINE(false),
    /** When it was published. */
    DATE(false),
    /** When it was last changed. */
    UPDATED(false),
    /** Who contributed, and which agency it is from. */
    CREDIT(false),
    /** That the text comes from an agency's feed, or was not edited. */
    DISCLAIMER(false),
    /** That an earlier version was wrong. */
    CORRECTION(false),
    /** About the author, and how to reach them. */
    BIO(false),
    /** Marks where an advertisement stood. */
    AD(false),
    /** A pointer to one other article. */
    RELATED(false),
    /** One of a list of other articles, or the heading of such a list. */
    LIST(false),
    /** Asks for money or membership. */
    APPEAL(false),
    /** Asks for an address to send a newsletter to. */
    NEWSLETTER(false),
    /** Navigation: menus, breadcrumbs, buttons, log-in. */
    MENU(false),
    /** Buttons that share, save or print. */
    SHARE(false),
    /** Topics and keywords. */
    TAGS(false),
    /** Readers' comments and their rules. */
    COMMENTS(false),
    /** Cookies, privacy, copyright, imprint. */
    LEGAL(false),
    /** Says once more what another line of the article says. */
    REPEAT(false),
    /** Recurs over many articles of the outlet. */
    RECURRING(false),
    /** Lies before or after the article without a cue of its own. */
    OUTSIDE(false);

    private final boolean kept;

    BlockKind(boolean kept) {
        this.kept = kept;
    }

    /** Whether such a line belongs to the paragraphs of the article. */
    public boolean kept() {
        return kept;
    }
}
