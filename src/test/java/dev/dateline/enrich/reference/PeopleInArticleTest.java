package dev.dateline.enrich.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleInArticleTest {

    @Test
    void givesASurnameToTheFullName() {
        assertEquals(
                List.of("Sergei Lavrov 3"),
                Reading.counts("[P Lavrov] flies out", "[P Sergei Lavrov] left. Mr [P Lavrov] said nothing."));
    }

    @Test
    void partsNamesakesByTitleThenByNearness() {
        assertEquals(
                List.of("Hillary Clinton 3", "Bill Clinton 2"),
                Reading.counts(
                        "[P Hillary Clinton] and [P Bill Clinton] came.",
                        "Mrs [P Clinton] spoke.",
                        "[P Clinton], she said again.",
                        "Mr [P Clinton] did not."));
        assertEquals(
                List.of("Ana Moreno 2", "Eva Moreno 2"),
                Reading.counts("[P Ana Moreno] won. [P Moreno] smiled. [P Eva Moreno] lost. [P Moreno] left."));
    }

    @Test
    void takesInitialsMiddleNamesAndSpellings() {
        assertEquals(
                List.of("Juan Rodríguez 3"),
                Reading.counts("[P Juan Rodríguez], [P J. Rodríguez], [P Juan P. Rodriguez]"));
        assertEquals(
                List.of("Volodymyr Zelensky 3"),
                Reading.counts("[P Volodymyr Zelensky] and [P Zelenskyy] and [P Volodymyr Zelensky]"));
    }

    @Test
    void takesNamesOfOtherOrders() {
        assertEquals(List.of("Xi Jinping 2"), Reading.counts("[P Xi Jinping] met. [P Xi] said"));
        assertEquals(List.of("Kim Jong Un 2"), Reading.counts("[P Kim Jong Un] met. [P Kim] said"));
        assertEquals(
                List.of("Pedro Sánchez Pérez-Castejón 2"),
                Reading.counts("[P Pedro Sánchez Pérez-Castejón] met. [P Sánchez] said"));
        assertEquals(
                List.of("Gabriel García Márquez 3"),
                Reading.counts("[P Gabriel García Márquez] met. [P García Márquez] said. [P Márquez]"));
        assertEquals(
                List.of("Tamim bin Hamad Al Thani 2"),
                Reading.counts("Sheikh [P Tamim bin Hamad Al Thani] met. Sheikh [P Tamim] said"));
        assertEquals(List.of("Dilma Rousseff 2"), Reading.counts("[P Dilma Rousseff] met. [P Dilma] said"));
        assertEquals(
                List.of("Mohammed bin Salman 2"), Reading.counts("[P Mohammed bin Salman] met. [P bin Salman] said"));
    }

    @Test
    void leavesALoneSurnameToItself() {
        assertEquals(List.of("Okello 2", "Ann Lee 1"), Reading.counts("[P Okello] met [P Ann Lee]. [P Okello] left."));
    }

    @Test
    void keepsFatherAndSonApart() {
        assertEquals(
                List.of("Tom Hart Jr. 1", "Tom Hart Sr. 1"),
                Reading.counts("[P Tom Hart Jr.] and [P Tom Hart Sr.] came."));
    }

    @Test
    void doesNotCountThoseWhoGiveAnOrganizationItsName() {
        assertEquals(
                List.of("Bosch Stiftung 1"),
                Reading.counts("The [O Bosch Stiftung] and the [P Clinton] Foundation paid."));
    }

    @Test
    void writesNamesInCapitalsAsElsewhere() {
        assertEquals(List.of("Seán O'Casey-McKay 1"), Reading.counts("[P SEÁN O'CASEY-MCKAY] WINS"));
        assertEquals(List.of("Ann Lee 2"), Reading.counts("[P ANN LEE] WINS", "[P Ann Lee] won."));
    }

    @Test
    void givesKeyAndForms() {
        NamedEntity entity =
                Reading.of("[P Sergey Lavrov] said. [P Lavrov] left.").getFirst();

        assertEquals("sergei-lavrov", entity.key());
        assertEquals(List.of("Sergey Lavrov", "Lavrov"), entity.forms());
        assertEquals(2, entity.mentions().size());
    }
}
