package dev.dateline.entities;

import dev.dateline.article.Article;
import dev.dateline.article.Entity;
import dev.dateline.article.EntityField;
import dev.dateline.article.EntityView;
import dev.dateline.article.Mention;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities of an article as a client sees them: merged, renamed and hidden as operators decided. */
@ApplicationScoped
public class ArticleEntities {

    private static final Comparator<Mention> IN_TEXT =
            Comparator.comparingInt(Mention::paragraph).thenComparingInt(Mention::start);

    private final CurrentDecisions decisions;
    private final DisplayNames names;

    ArticleEntities(CurrentDecisions decisions, DisplayNames names) {
        this.decisions = decisions;
        this.names = names;
    }

    /** Under the names that the archive has for them. */
    public Map<EntityField, List<EntityView>> of(Article article) {
        return of(List.of(article)).getFirst();
    }

    /** Those of each article, under the names that the archive has for them, all looked up together. */
    public List<Map<EntityField, List<EntityView>>> of(List<Article> articles) {
        Decisions decided = decisions.get();
        List<Map<EntityField, List<EntityView>>> all =
                articles.stream().map(article -> views(article, decided)).toList();
        Map<EntityRef, String> asked = new HashMap<>();
        all.forEach(own -> own.forEach((field, views) ->
                views.forEach(view -> asked.put(new EntityRef(field.type(), view.key()), view.name()))));
        Map<EntityRef, String> named = names.of(asked);
        all.forEach(own -> own.replaceAll((field, views) -> views.stream()
                .map(view -> new EntityView(
                        view.key(), named.get(new EntityRef(field.type(), view.key())), view.count(), view.mentions()))
                .toList()));
        return all;
    }

    /** Under the names that the article itself has for them; nobody is asked. */
    public Map<EntityField, List<EntityView>> asWritten(Article article) {
        return views(article, decisions.known());
    }

    private static Map<EntityField, List<EntityView>> views(Article article, Decisions decided) {
        Map<EntityField, List<EntityView>> views = new HashMap<>();
        for (EntityField field : EntityField.values()) {
            Map<EntityRef, EntityView> together = new LinkedHashMap<>();
            for (Entity entity : field.in(article)) {
                EntityRef canonical = decided.canonical(new EntityRef(field.type(), entity.own()));
                if (!decided.isHidden(canonical)) {
                    EntityView view = new EntityView(
                            canonical.key(),
                            decided.name(canonical).orElse(entity.name()),
                            entity.count(),
                            Optional.of(entity.mentions()));
                    together.merge(canonical, view, ArticleEntities::together);
                }
            }
            views.put(
                    field,
                    together.values().stream()
                            .sorted(Comparator.comparingInt(EntityView::count).reversed())
                            .toList());
        }
        return views;
    }

    private static EntityView together(EntityView one, EntityView other) {
        List<Mention> mentions = new ArrayList<>(one.mentions().orElseThrow());
        mentions.addAll(other.mentions().orElseThrow());
        mentions.sort(IN_TEXT);
        return new EntityView(one.key(), one.name(), one.count() + other.count(), Optional.of(mentions));
    }
}
