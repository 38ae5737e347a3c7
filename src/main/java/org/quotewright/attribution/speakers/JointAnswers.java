package org.quotewright.attribution.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Roles;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;

/** Resolves mentions of several speakers: "Ann Lee and Bob Dale", "both sides". */
final class JointAnswers {

    private static final int FAR = 8;
    private static final Set<String> ANYBODY =
            Set.of("both", "each", "two", "men", "women", "pair", "duo", "couple");
    private static final Set<String> PARTNERS =
            Set.of(
                    "both",
                    "each",
                    "sides",
                    "men",
                    "women",
                    "leaders",
                    "ministers",
                    "candidates",
                    "two",
                    "presidents",
                    "officials",
                    "senators",
                    "diplomats",
                    "pair",
                    "duo",
                    "couple",
                    "rivals",
                    "nominees");

    private final Scene scene;
    private final Voices voices;
    private final NameAnswers names;
    private final PronounAnswers pronouns;
    private final Speakers spoken;
    private final Discourse discourse;
    private final JointBodies bodies;

    JointAnswers(
            Scene scene,
            Voices voices,
            NameAnswers names,
            PronounAnswers pronouns,
            Speakers spoken,
            Discourse discourse) {
        this.scene = scene;
        this.voices = voices;
        this.names = names;
        this.pronouns = pronouns;
        this.spoken = spoken;
        this.discourse = discourse;
        this.bodies = new JointBodies(scene);
    }

    void claim(Mention mention, Claims claims) {
        List<Name> persons = names.persons(mention);
        if (persons.size() < 2) {
            persons = names.explained(mention);
        }
        if (persons.size() > 1 && isJoined(persons)) {
            claims.add(jointly(all(persons)), Evidence.NAMED_TOGETHER);
        }
        List<Name> together = bodies.in(mention);
        if (together.size() > 1) {
            claims.add(jointly(all(together)), Evidence.NAMED_TOGETHER);
        }
        boolean two =
                mention.first().equals("both")
                        || mention.first().equals("each")
                        || (mention.first().equals("the")
                                && scene.words().lower(mention.from() + 1).equals("two"));
        if (two && (PARTNERS.contains(mention.noun()) || Nouns.isPersonPlural(mention.noun()))) {
            both().ifPresent(both -> claims.add(both, Evidence.BOTH));
            spoken.lastTwo(discourse.sentence(), FAR)
                    .filter(both -> both.stream().allMatch(voice -> mayBe(voice, mention.noun())))
                    .map(this::jointly)
                    .ifPresent(both -> claims.add(both, Evidence.LAST_TWO));
        }
    }

    /** "the two ministers" are ministers, "the two" anybody. */
    private boolean mayBe(Voice voice, String plural) {
        if (ANYBODY.contains(plural)) {
            return true;
        }
        String noun = plural.substring(0, plural.length() - 1);
        String family = Roles.family(noun).orElse(noun);
        return voice.referent()
                .filter(referent ->
                        scene.posts().of(referent).stream()
                                .anyMatch(post -> post.family().equals(family)))
                .isPresent();
    }

    private List<Voice> all(List<Name> persons) {
        return persons.stream().map(name -> voices.of(scene.cast().of(name))).distinct().toList();
    }

    /** What is said by everybody that the answers tell of. */
    Answer of(List<Answer> answers) {
        List<Voice> all = new ArrayList<>();
        for (Voice voice : answers.stream().flatMap(it -> it.voices().stream()).toList()) {
            if (all.stream().noneMatch(voice::is)) {
                all.add(voice);
            }
        }
        return all.size() > 1 ? jointly(all) : answers.getFirst();
    }

    private Optional<Answer> both() {
        return spoken.lastJoint(discourse.sentence(), FAR)
                .map(this::jointly)
                .or(() -> pronouns.pair(FAR));
    }

    /** True where only "and" or a comma stands between the names and the titles before them. */
    private boolean isJoined(List<Name> persons) {
        for (int i = 1; i < persons.size(); i++) {
            int from = scene.words().to(persons.get(i - 1).span().end());
            int to = scene.words().from(persons.get(i).span().begin());
            boolean and = isAnd(from) || scene.words().lower(from).equals(",") || isBracketed(from);
            if (!and || to - from > 8) {
                return false;
            }
        }
        return scene.words().lower(scene.words().to(persons.getFirst().span().end())).length() > 0;
    }

    private boolean isAnd(int i) {
        return scene.words().lower(i).equals("and");
    }

    /** "(R-Ohio) and". */
    private boolean isBracketed(int open) {
        int close = open + 1;
        while (close < open + 6 && !scene.words().lower(close).equals(")")) {
            close++;
        }
        return scene.words().lower(open).equals("(")
                && (isAnd(close + 1) || scene.words().lower(close + 1).equals(","));
    }

    private Answer jointly(List<Voice> all) {
        String[] printed = all.stream().map(Voice::name).toArray(String[]::new);
        return Answer.of(all, Reason.of(ReasonKey.JOINT_SPEAKERS, printed));
    }
}
