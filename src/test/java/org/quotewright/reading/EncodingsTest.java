package org.quotewright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In whatever encoding a text comes, no letter of it is lost. */
class EncodingsTest {

    private static final String TEXT = "“It’s a naïve café,” Žofia said.\r\nAnd she left — 😀.\n";

    private final ArticleReaders readers = new ArticleReaders();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void keepsAByteOrderMarkAndEveryLetterAfterIt(String charset) throws Exception {
        byte[] content = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));
        ReadArticle read = readers.read("a.txt", content);
        assertThat(read.article().text()).isEqualTo("\uFEFF" + TEXT);
        assertThat(read.charset()).isEqualTo(Charset.forName(charset));
        assertThat(read.isUnsure()).isFalse();
    }

    @Test
    void readsUtf8WithoutAMark() throws Exception {
        ReadArticle read = readers.read("a.txt", bytes(TEXT));
        assertThat(read.article().text()).isEqualTo(TEXT);
        assertThat(read.isUnsure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithoutAMark(String charset) throws Exception {
        for (String text :
                List.of(TEXT, "«Мы едем домой», сказала она. И они уехали в 9 часов.\n")) {
            ReadArticle read = readers.read("a.txt", text.getBytes(Charset.forName(charset)));
            assertThat(read.article().text()).isEqualTo(text);
            assertThat(read.isUnsure()).isTrue();
        }
    }

    @Test
    void fallsBackToWindows1252AndSaysSo() throws Exception {
        String text = "“It’s a naïve café,” she said – for €5.\r\n";
        ReadArticle read = readers.read("a.txt", text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.charset()).isEqualTo(Charset.forName("windows-1252"));
        assertThat(read.isUnsure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "ISO-8859-7", "Shift_JIS", "EUC-KR", "Big5"})
    void guessesOtherEncodingsByTheirLettersAndSaysSo(String charset) throws Exception {
        String text =
                switch (charset) {
                    case "ISO-8859-7" -> "Θα φύγουμε αύριο, είπε η δήμαρχος της πόλης χθες. ";
                    case "Shift_JIS" -> "明日は船に乗りますと市長は昨日の会見で述べました。";
                    case "EUC-KR" -> "내일 배를 탈 것이라고 시장이 어제 기자회견에서 말했다. ";
                    case "Big5" -> "市長昨天在記者會上表示，明天我們將會乘船離開這裡。";
                    default -> "Мы поедем домой завтра, сказала вчера мэр города. ";
                };
        byte[] content = text.repeat(6).getBytes(Charset.forName(charset));
        ReadArticle read = readers.read("a.txt", content);
        assertThat(read.article().text()).isEqualTo(text.repeat(6));
        assertThat(read.isUnsure()).isTrue();
    }

    @Test
    void mendsUtf8WithSomeForeignBytesInIt() throws Exception {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(bytes(TEXT));
        content.write(new byte[] {'c', 'a', 'f', (byte) 0xE9, ' ', (byte) 0x81, '\n'});
        content.write(bytes(TEXT));
        ReadArticle read = readers.read("a.txt", content.toByteArray());
        assertThat(read.article().text()).isEqualTo(TEXT + "café \u0081\n" + TEXT);
        assertThat(read.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(read.isUnsure()).isTrue();
    }

    @Test
    void losesNoByteOfAnyText() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 500; round++) {
            byte[] content = new byte[1 + random.nextInt(60)];
            random.nextBytes(content);
            for (int i = 0; i < content.length; i++) {
                content[i] = content[i] >= 0 && content[i] < ' ' ? (byte) ' ' : content[i];
            }
            String text = Reads.one(new PlainTextReader(), "a.txt", content).article().text();
            assertThat(text).doesNotContain("\uFFFD");
            assertThat(text.codePoints().filter(letter -> letter < 0x80).count())
                    .isEqualTo(count(content));
        }
    }

    private static long count(byte[] content) {
        long ascii = 0;
        for (byte each : content) {
            ascii += each >= 0 ? 1 : 0;
        }
        return ascii;
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1250", "ISO-8859-2", "windows-1254"})
    void guessesOtherLatinLettersAndSaysSo(String charset) throws Exception {
        List<String> texts =
                charset.equals("windows-1254")
                        ? List.of(
                                "“Feribot hattı mayıs ayında yeniden açılacak” dedi belediye başkanı."
                                        + " Yıllardır kapalı olan liman için işçiler şimdi geri döndü."
                                        + " Halkın çoğu değişikliği sevinçle karşıladı.\n")
                        : List.of(
                                "Prom nie wypłynął w poniedziałek, ponieważ nikt nie chciał być za to"
                                        + " odpowiedzialny. Burmistrz powiedział, że połączenie zostanie"
                                        + " wznowione w maju, gdy tylko będą pieniądze na załogę.\n",
                                "Přívoz se v pondělí nerozjel, protože nikdo nechtěl být za to"
                                        + " odpovědný. Starosta řekl, že spojení bude obnoveno v květnu,"
                                        + " jakmile budou peníze na posádku. Lidé byli zklamáni.\n",
                                "A komp hétfőn nem indult el, mert senki sem akart felelős lenni"
                                        + " érte. A polgármester azt mondta, hogy a járat májusban újra"
                                        + " indul, mihelyt lesz pénz a legénységre. Örültek neki.\n");
        for (String text : texts) {
            ReadArticle read = readers.read("a.txt", text.getBytes(Charset.forName(charset)));
            assertThat(read.article().text()).isEqualTo(text);
            assertThat(read.isUnsure()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It’s a naïve café,” she said – for €5 and the ferry that nobody wanted to take.",
                "Die Fähre fährt nicht über den Fluß, sagte die Bürgermeisterin – für niemanden.",
                "« Le traversier ne partira pas », a déclaré la mairesse à l’hôtel de ville, déçue.",
                "El transbordador saldrá mañana, según señaló el alcalde; ¿quién lo creería? Años."
            })
    void westernLettersStayWestern(String text) throws Exception {
        ReadArticle read = readers.read("a.txt", text.getBytes(Charset.forName("windows-1252")));
        assertThat(read.article().text()).isEqualTo(text);
    }

    @Test
    void tellsJapaneseInEscapes() throws Exception {
        String text = "明日は船に乗りますと市長は昨日の会見で述べました。\n".repeat(3);
        ReadArticle read = readers.read("a.txt", text.getBytes(Charset.forName("ISO-2022-JP")));
        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.isUnsure()).isTrue();
    }
}
