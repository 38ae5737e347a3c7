package org.quotewright.attribution.affiliations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Span;

/** The posts that an article gives to everybody it names, wherever in the article; immutable. */
public final class Posts {

    private static final int MOST_OF_A_FAMILY = 40;
    private static final Set<String> WATCHERS =
            Set.of(
                    "host",
                    "anchor",
                    "reporter",
                    "moderator",
                    "columnist",
                    "commentator",
                    "editor",
                    "pollster",
                    "spokesperson",
                    "strategist",
                    "adviser",
                    "manager",
                    "chair");
    private static final int MOST_OF_ONE = 30;

    private final Map<Referent, List<Post>> byReferent = new LinkedHashMap<>();
    private final Map<String, Set<Referent>> byFamily = new HashMap<>();

    private final PersonalBodies personal;
    private final Staff staff;

    private Posts(PersonalBodies personal) {
        this.personal = personal;
        this.staff = new Staff(this, personal);
    }

    /** Reads all posts of an article in time linear in its length. */
    public static Posts of(Words words, Cast cast) {
        Posts posts = new Posts(new PersonalBodies(words, cast));
        PostReader reader = new PostReader(words, cast);
        Appositions appositions = new Appositions(words, cast, reader);
        DistributiveTitles shared = new DistributiveTitles(words, cast, reader);
        for (Name name : cast.names()) {
            Referent referent = cast.of(name);
            if (referent.isPerson() || name.title().isPresent() || isCandidate(posts, name)) {
                posts.addAll(
                        referent,
                        shared.of(name).map(List::of).orElseGet(() -> titles(words, reader, name)));
                posts.addAll(referent, appositions.around(name));
                posts.add(
                        referent,
                        posts.personal.of(name).flatMap(found -> posts.personal.postOf(referent)));
            }
        }
        posts.learn(cast, new LeadDescriptions(words, cast, reader));
        posts.learn(cast, new NamedAfter(words));
        posts.learn(cast, new Councils(cast));
        return posts;
    }

    /** Whom nothing else describes may be the one of the paragraph before. */
    private void learn(Cast cast, LeadDescriptions leads) {
        for (Name name : cast.names()) {
            Referent referent = cast.of(name);
            if (referent.isPerson() && of(referent).isEmpty()) {
                add(referent, leads.of(name).filter(post -> inFamily(post.family()).isEmpty()));
            }
        }
    }

    /** Of whom nothing is told the name of a business may tell. */
    private void learn(Cast cast, NamedAfter businesses) {
        for (Referent referent : cast.referents()) {
            if (referent.isPerson() && of(referent).isEmpty()) {
                add(referent, businesses.of(referent));
            }
        }
    }

    /** Councillors of whom no body is told are of the article's council. */
    private void learn(Cast cast, Councils councils) {
        for (Referent referent : cast.referents()) {
            if (referent.isPerson() && of(referent).stream().noneMatch(Post::hasOrganisation)) {
                add(referent, councils.of(of(referent)));
            }
        }
    }

    /** "the Dale campaign": only persons give a campaign their name. */
    private static boolean isCandidate(Posts posts, Name name) {
        return name.isSingleWord() && posts.personal.of(name).isPresent();
    }

    /** "Assistant to the President, Head of the Roads Department": the title and its parts. */
    private static List<Post> titles(Words words, PostReader reader, Name name) {
        if (name.title().isEmpty()) {
            return List.of();
        }
        int from = owned(words, words.from(name.title().get().begin()));
        int to = words.to(name.title().get().end());
        List<Post> found = new ArrayList<>();
        for (int comma = from + 1; comma <= to; comma++) {
            if (comma == to || words.lower(comma).equals(",")) {
                reader.read(from, comma).ifPresent(found::add);
                from = comma + 1;
            }
        }
        return found;
    }

    /** "its analyst Ann Lee", "the club's coach Ann Lee": where the words of the owner begin. */
    private static int owned(Words words, int title) {
        if (words.lower(title - 1).equals("its")) {
            return title - 1;
        }
        boolean owner =
                words.isPossessive(title - 1)
                        && CommonBodies.isNoun(words.lower(title - 2))
                        && words.lower(title - 3).equals("the");
        return owner ? title - 3 : title;
    }

    /** These posts and further ones, which count as stated after them. */
    public Posts plus(Map<Referent, List<Post>> learned) {
        Posts more = new Posts(personal);
        byReferent.forEach((referent, posts) -> posts.forEach(post -> more.put(referent, post)));
        learned.forEach((referent, posts) -> posts.forEach(post -> more.put(referent, post)));
        return more;
    }

    private void add(Referent referent, Optional<Post> post) {
        post.ifPresent(found -> put(referent, found));
    }

    private void addAll(Referent referent, List<Post> posts) {
        posts.forEach(post -> put(referent, post));
    }

    private void put(Referent referent, Post post) {
        List<Post> known = byReferent.computeIfAbsent(referent, key -> new ArrayList<>());
        if (known.size() >= MOST_OF_ONE
                || known.stream().anyMatch(other -> other.saysSameAs(post))) {
            return;
        }
        known.add(post);
        Set<Referent> family =
                byFamily.computeIfAbsent(post.family(), key -> new LinkedHashSet<>());
        if (family.size() < MOST_OF_A_FAMILY) {
            family.add(referent);
        }
    }

    /**
     * Everybody to whom the article gives a post of that family, at most so many as bound the time.
     */
    public List<Referent> inFamily(String family) {
        return byFamily.getOrDefault(family, Set.of()).stream()
                .sorted(Comparator.comparing(Referent::firstSpan))
                .toList();
    }

    /** In the order in which the article states them. */
    public List<Post> of(Referent referent) {
        return byReferent.getOrDefault(referent, List.of());
    }

    /** The role stated first and the organisation stated most surely, with the words of both. */
    public Affiliation affiliationOf(Referent referent) {
        if (referent.isOrganisation()) {
            return new Affiliation("", referent.text(), List.of(referent.fullName().span()));
        }
        Optional<Post> role =
                of(referent).stream().filter(post -> !post.role().isEmpty()).findFirst();
        return joined(role, surestOf(referent, staff::settled));
    }

    /** False of those who talk of campaigns by profession, unless one carries their name. */
    public boolean mayRun(Referent person) {
        return personal.campaign(person).isPresent()
                || of(person).stream().noneMatch(post -> WATCHERS.contains(post.family()));
    }

    /** The body of that noun named last ("the campaign"). */
    public Optional<Affiliation> nearestBody(String noun, Span evidence) {
        return personal.nearest(noun, evidence.begin())
                .map(found -> new Affiliation("", found.name(), List.of(evidence)));
    }

    /** The body with a person's name whose words lie in the span ("Dale's campaign"). */
    public Optional<Affiliation> personalBody(Span span) {
        return personal.in(span)
                .map(found -> new Affiliation("", found.name(), List.of(found.span())));
    }

    /** The body that a noun means of a person ("her campaign"). */
    public Optional<Affiliation> personalBody(Referent person, String noun, Span evidence) {
        return PersonalBodies.isNoun(noun)
                ? Optional.of(
                        new Affiliation("", PersonalBodies.named(person, noun), List.of(evidence)))
                : Optional.empty();
    }

    /** What one post tells, at the body of its owner where it is a person's staff. */
    public Affiliation affiliationOf(Post post) {
        return staff.settled(post).toAffiliation();
    }

    /** The post with the surest body; one that is still held goes before one that is not. */
    Optional<Post> surestOf(Referent referent, UnaryOperator<Post> settled) {
        Optional<Post> surest = Optional.empty();
        for (Post told : of(referent)) {
            Post post = settled.apply(told);
            if (post.hasOrganisation() && surest.filter(best -> !isSurer(post, best)).isEmpty()) {
                surest = Optional.of(post);
            }
        }
        return surest;
    }

    private static boolean isSurer(Post post, Post other) {
        return post.former() == other.former()
                ? post.strength().compareTo(other.strength()) > 0
                : other.former();
    }

    private static Affiliation joined(Optional<Post> role, Optional<Post> body) {
        if (body.isEmpty()) {
            return role.map(Post::toAffiliation).orElse(Affiliation.NONE);
        }
        String words =
                body.map(Post::role)
                        .filter(text -> !text.isEmpty())
                        .or(() -> role.map(Post::role))
                        .orElse("");
        return new Affiliation(words, body.get().organisation(), evidence(role, body.get(), words));
    }

    private static List<Span> evidence(Optional<Post> role, Post body, String words) {
        boolean same = role.isEmpty() || !body.role().isEmpty() || words.isEmpty();
        if (same) {
            return body.evidence();
        }
        List<Span> evidence = new ArrayList<>(role.get().evidence());
        body.evidence().stream().filter(span -> !evidence.contains(span)).forEach(evidence::add);
        evidence.sort(null);
        return evidence;
    }
}
