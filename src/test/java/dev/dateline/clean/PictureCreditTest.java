package dev.dateline.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCreditTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ferries in the harbour. Ada Quill / AFP",
                "Two ferries in the harbour. Ada Quill / FNS",
                "Two ferries in the harbour [Ada Quill/AP Photo]",
                "Two ferries in the harbour (Photo by Ada Quill)",
                "Two ferries in the harbour. (AP Photo/Ada Quill)",
                "Two ferries in the harbour | Photo: Ada Quill",
                "Two ferries in the harbour, seen via Getty Images",
                "Zwei Fähren im Hafen. Foto: dpa",
                "Ada Quill Reed/Harbour Pictures",
                "항구를 떠나는 여객선 두 척이 보인다. 어항뉴스",
                "港を出る二隻のフェリー＝ＨＰ",
            })
    void seesTheCredit(String caption) {
        assertEquals(true, PictureCredit.of(caption).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ferries left the harbour and/or sank.",
                "The photo shows two ferries, the harbour master said.",
                "It costs 3 crowns / month.",
                "The talks ended, AFP reported.",
                "The Lowmere/Saltmarsh line is closed today",
                "여객선 두 척이 항구를 떠났다.",
            })
    void leavesTextAlone(String sentence) {
        assertEquals(false, PictureCredit.of(sentence).isPresent());
    }
}
