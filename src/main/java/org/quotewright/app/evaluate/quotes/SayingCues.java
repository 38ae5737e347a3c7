package org.quotewright.app.evaluate.quotes;

import java.util.regex.Pattern;
import org.quotewright.app.evaluate.gold.MeasuredQuote;
import org.quotewright.app.evaluate.gold.MeasuredText;
import org.quotewright.model.QuoteType;

/** Tells reports of speech without marks from those of belief, wish or attitude, by the cue. */
final class SayingCues {

    private static final Pattern SAYING =
            Pattern.compile(
                    "\\b(sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?"
                            + "|writ(?:e|es|ing|ten)|wrote|tweet\\w*|retweet\\w*|ask(?:s|ed|ing)?"
                            + "|announc\\w+|according to|report(?:s|ed|ing|edly)?"
                            + "|not(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|statement"
                            + "|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|declar\\w+|explain\\w*"
                            + "|respond\\w*|repl(?:y|ies|ied|ying)|insist\\w*|suggest\\w*"
                            + "|acknowledg\\w+|continu(?:e|es|ed|ing)|stress(?:es|ed|ing)?"
                            + "|reiterat\\w+|warn\\w*|urg(?:e|es|ed|ing)|inform\\w*"
                            + "|den(?:y|ies|ied|ying)|admit\\w*|confirm\\w*|comment\\w*|recall\\w*"
                            + "|testif\\w+|predict\\w*|promis\\w+|vow(?:s|ed|ing)?|pledg\\w+"
                            + "|alleg\\w+|assert\\w*|contend\\w*|jok(?:e|es|ed|ing)|quip\\w*"
                            + "|remark\\w*|point(?:s|ed|ing)? out|emphasi[sz]\\w+|maintain\\w*"
                            + "|conced\\w+|complain\\w*|conclud\\w+|observ(?:e|es|ed|ing)"
                            + "|disclos\\w+|reveal\\w*|mention\\w*|quot(?:e|es|ed|ing)"
                            + "|call(?:s|ed|ing)?|describ\\w+|accus\\w+|agree[sd]?|boast\\w*"
                            + "|caution\\w*|speak\\w*|spoke)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private SayingCues() {}

    static boolean introduce(MeasuredText text, MeasuredQuote gold) {
        return gold.type() == QuoteType.INDIRECT
                && gold.labels().cue().stream().anyMatch(it -> SAYING.matcher(text.in(it)).find());
    }
}
