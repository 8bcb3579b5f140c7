package dev.dateline.publish;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.impl.Atom10Generator;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Atom (RFC 4287). Next pages as RFC 5005 says. */
final class AtomFormat implements FeedFormat {

    static final String MEDIA_TYPE = "application/atom+xml";

    @Override
    public String mediaType() {
        return MEDIA_TYPE + "; charset=utf-8";
    }

    @Override
    public byte[] write(Feed feed) {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.id());
        atom.setTitle(feed.title());
        atom.setSubtitle(text(feed.description()));
        atom.setUpdated(Date.from(feed.updated()));
        atom.setAuthors(List.of(person(feed.owner())));
        atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.page())));
        List<Link> others = new ArrayList<>(List.of(link("self", MEDIA_TYPE, feed.self())));
        feed.next().ifPresent(next -> others.add(link("next", MEDIA_TYPE, next)));
        atom.setOtherLinks(others);
        atom.setEntries(feed.entries().stream().map(AtomFormat::entry).toList());
        return FeedXml.bytes(() -> new Atom10Generator().generate(atom));
    }

    private static Entry entry(Feed.Entry article) {
        Entry entry = new Entry();
        entry.setId(article.id());
        entry.setTitle(article.title());
        entry.setUpdated(Date.from(article.updated()));
        article.published().ifPresent(published -> entry.setPublished(Date.from(published)));
        article.summary().ifPresent(summary -> entry.setSummary(text(summary)));
        // Where nobody is named the author of the feed is
        article.byline().or(article::outlet).ifPresent(author -> entry.setAuthors(List.of(person(author))));
        entry.setCategories(article.tags().stream().map(AtomFormat::category).toList());
        // What has no content has to have an alternate link (section 4.1.2)
        entry.setAlternateLinks(List.of(
                link("alternate", article.page().isPresent() ? "text/html" : "application/json", article.link())));
        return entry;
    }

    private static Content text(String value) {
        Content text = new Content();
        text.setType(Content.TEXT);
        text.setValue(value);
        return text;
    }

    private static SyndPerson person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Category category(String term) {
        Category category = new Category();
        category.setTerm(term);
        return category;
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }
}
