package dev.dateline.entities;

import dev.dateline.article.EntityField;
import dev.dateline.http.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what the calls about entities have in common. */
final class EntityParameters {

    private EntityParameters() {}

    /**
     * The types asked for; all where none is named.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when there is no such type
     */
    static List<EntityField> types(String type) {
        return type == null
                ? List.of(EntityField.values())
                : List.of(EntityField.called(type).orElseThrow(() -> Problems.invalidParameter("type", type, types())));
    }

    /** The types that there are, for a reader. */
    static String types() {
        return "one of "
                + Arrays.stream(EntityField.values())
                        .map(EntityField::parameter)
                        .collect(Collectors.joining(", "));
    }
}
