package dev.dateline.publish;

import com.google.common.html.HtmlEscapers;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.impl.RSS20Generator;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** RSS 2.0, with Dublin Core for authors and Atom for the address of the feed itself. */
final class RssFormat implements FeedFormat {

    static final String MEDIA_TYPE = "application/rss+xml";

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    @Override
    public String mediaType() {
        return MEDIA_TYPE + "; charset=utf-8";
    }

    @Override
    public byte[] write(Feed feed) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(feed.title());
        channel.setLink(feed.page());
        channel.setDescription(feed.description());
        channel.setLastBuildDate(Date.from(feed.updated()));
        channel.getForeignMarkup().add(link("self", feed.self()));
        feed.next().ifPresent(next -> channel.getForeignMarkup().add(link("next", next)));
        channel.setItems(feed.entries().stream().map(RssFormat::item).toList());
        return FeedXml.bytes(() -> new RSS20Generator().generate(channel));
    }

    private static Item item(Feed.Entry article) {
        Item item = new Item();
        item.setTitle(article.title());
        item.setLink(article.link());
        Guid guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(article.id());
        item.setGuid(guid);
        item.setPubDate(Date.from(article.published().orElse(article.updated())));
        article.summary().ifPresent(summary -> item.setDescription(html(summary)));
        // The author of RSS itself is an address of mail
        DCModule author = new DCModuleImpl();
        article.byline().or(article::outlet).ifPresent(author::setCreator);
        item.setModules(List.of(author));
        item.setCategories(article.tags().stream().map(RssFormat::category).toList());
        return item;
    }

    /** A description is HTML, and a text is made so by escaping it. */
    private static Description html(String text) {
        Description description = new Description();
        description.setValue(HtmlEscapers.htmlEscaper().escape(text));
        return description;
    }

    private static Category category(String value) {
        Category category = new Category();
        category.setValue(value);
        return category;
    }

    private static Element link(String relation, String address) {
        return new Element("link", ATOM)
                .setAttribute("rel", relation)
                .setAttribute("type", MEDIA_TYPE)
                .setAttribute("href", address);
    }
}
