package org.quotewright.bench;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** Stanford CoreNLP with what it needs to attribute quotations, on one thread. */
public final class CoreNlp implements Peer {

    private final StanfordCoreNLP pipeline;

    /** Loads its models. */
    public CoreNlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        this.pipeline = new StanfordCoreNLP(properties);
    }

    @Override
    public int quotations(String text) {
        return pipeline.processToCoreDocument(text).quotes().size();
    }
}
