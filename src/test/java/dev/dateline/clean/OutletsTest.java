package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Outlet;
import dev.dateline.data.DataFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutletsTest {

    private final Outlets outlets = Outlets.get();

    @Test
    void findsEveryRowByTheHostItNames() {
        for (List<String> row : DataFile.rows(OutletsTest.class, "outlets.tsv", 2)) {
            String host = DataFile.list(row.get(1)).getFirst();
            assertEquals(Optional.of(host), outlets.ofHost(host).map(Outlet::id));
            assertEquals(Optional.of(host), outlets.ofHost("www." + host).map(Outlet::id));
        }
    }

    @Test
    void knowsNoHostBySpellingAlone() {
        assertEquals(Optional.empty(), outlets.ofHost("fenlandpost.example"));
        assertEquals(Optional.empty(), outlets.ofHost("com"));
        assertEquals(Optional.empty(), outlets.ofHost(""));
    }
}
