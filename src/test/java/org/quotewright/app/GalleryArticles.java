package org.quotewright.app;

/** Invented articles that are hard on a layout. */
final class GalleryArticles {

    static final String LONG_NAMES =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Commission of the Lower Saltmarsh Municipalities publishes its long-awaited \
            recommendations on seasonal footbridges, ferries and footpaths</title>
            <meta property="og:site_name" content="The Lower Saltmarsh and Upper Dunes Evening \
            Intelligencer and Commercial Advertiser">
            <meta property="article:published_time" content="2026-02-27T18:00:00+00:00">
            <meta name="author" content="Wilhelmina Featheringay-Oakenshaw">
            </head>
            <body><article>
            <h1>Commission of the Lower Saltmarsh Municipalities publishes its long-awaited \
            recommendations on seasonal footbridges, ferries and footpaths</h1>
            <p>Interministerial Commission for Seasonal Footbridges, Ferries and Coastal Footpaths \
            Deputy Director Maximiliana-Konstantina von Hohenwalde-Achterberg presented the report \
            on Friday.</p>
            <p>“No bridge is longer than the sentence that announces it, and this one is no \
            exception,” von Hohenwalde-Achterberg said.</p>
            <p>“Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft \
            is a word that fits on no sign,” she added.</p>
            </article></body>
            </html>
            """;

    static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Pilots stay in harbour | Harbour Gazette</title>
            <meta name="author" content="Wilma Oake">
            <meta property="og:site_name" content="Harbour Gazette">
            <meta property="article:published_time" content="2026-02-27T18:00:00+00:00"></head>
            <body><nav><p>News</p><p>Weather</p><p>Tides for the week, as the pilots read them</p>
            </nav><article><h1>Pilots stay in harbour</h1>
            <p>“We sail when the ice is gone and not a day before,” said Ann Example of the guild,
            who has led boats through the strait for thirty years.</p>
            <p>The minister called it “a long winter”, and promised a second icebreaker.</p>
            <p>“Two boats are enough for the islands,” Teo Anders told the council.</p></article>
            <aside><p>Read more: Nine letters about a ferry</p><p>Share this article</p></aside>
            <footer><p>Harbour Gazette, Quay 7, Port Elder. All rights reserved.</p></footer>
            </body></html>
            """;

    static final String TABLE =
            """
            a,b,c,d
            17,2026-02-27,Pilots stay in harbour,"“We sail in May,” said Ann Example."
            18,2026-02-28,A long winter,"“It is a long winter,” the minister said."
            """;

    static final String ECHO =
            """
            What was said in the strait

            "I have read nine years of letters about this ferry, and not one was about a boat,"
            said Teo Anders, head of the Coast League, on Friday.

            "My minister is a patient man, in that he has been seasick since seven,"
            said Nadja Ferrol, spokeswoman for the Strait Office, in the morning.
            """;

    static final String SPOKESPERSON =
            """
            Averland Ferries cut its winter crossings on Monday.

            “Two boats stay in the harbour until the ice is gone,” the spokesperson said.

            “Nobody who has a ticket will be left behind,” the spokesperson added.
            """;

    static final String RIGHT_TO_LEFT =
            """
            <!DOCTYPE html>
            <html lang="ar">
            <head>
            <meta charset="utf-8">
            <title>وزيرة البحر في جزيرة المنارة تعلن فتح خط العبارات الجديد بعد تسع سنوات من \
            الانتظار الطويل</title>
            <meta property="og:site_name" content="صحيفة المرفأ">
            <meta property="article:published_time" content="2026-02-27T18:00:00+00:00">
            </head>
            <body><article>
            <h1>وزيرة البحر في جزيرة المنارة تعلن فتح خط العبارات الجديد بعد تسع سنوات من \
            الانتظار الطويل</h1>
            <p>قالت الوزيرة ليلى بحراوي: «سنبدأ بقارب واحد ثم نرى من يلوح لنا من الشاطئ الآخر».</p>
            <p>“The first boat leaves at dawn,” Minister Leila Bahrawi (ليلى بحراوي) said.</p>
            </article></body>
            </html>
            """;

    private GalleryArticles() {}

    /** Of its two quotations, the second is not in the corrected text. */
    static final String PILOTS =
            """
            Pilots stay in harbour

            "We stay until the buoys talk sense," said Ilse Brandt, head of the Pilots' Guild.

            "The buoys have never been wrong," said Omar Quist of the Harbour Office.
            """;

    static final String PILOTS_CORRECTED =
            """
            Pilots stay in harbour

            "We stay until the buoys talk sense," said Ilse Brandt, head of the Pilots' Guild.

            The Harbour Office did not want to comment.
            """;

    static final String SPRING =
            """
            Spring tide comes early

            "The piers will hold," said Ada Moss of the Sea Office.
            """;

    static final String SPRING_CORRECTED =
            """
            Spring tide comes early this year

            "The piers will hold," said Ada Moss of the Sea Office.
            """;
}
