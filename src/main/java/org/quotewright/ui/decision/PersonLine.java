package org.quotewright.ui.decision;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quotewright.ui.common.control.InitialsDisc;
import org.quotewright.ui.common.control.Texts;
import org.quotewright.ui.common.palette.SpeakerColour;

/** Who speaks, with whom and for whom, and the ways to choose somebody else. */
final class PersonLine extends HBox {

    private static final String DETAIL = "person-detail";
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    /** So many letters stand on a line of the narrowest card. */
    private static final int ROOM = 13;

    private final InitialsDisc disc = new InitialsDisc().large();
    private final Label name = Texts.inFull("", "person-name");
    private final Label together = Texts.inFull("", DETAIL);
    private final Label organisation = Texts.inFull("", DETAIL);
    private final Label role = Texts.inFull("", DETAIL);

    PersonLine(Button changeSpeaker, Button changeOrganisation) {
        disc.show("", SpeakerColour.NOBODY);
        VBox names = new VBox(name, together, organisation, role);
        names.getStyleClass().add("person-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        getChildren().addAll(disc, names, changeSpeaker, changeOrganisation);
        getStyleClass().add("person");
    }

    void show(Person person, String others) {
        disc.show(person.name(), person.colour());
        name.setText(Texts.breakable(person.name()));
        name.setAccessibleText(person.name());
        name.pseudoClassStateChanged(LONG, Texts.longestPart(person.name()) > ROOM);
        Texts.showIfAny(together, others);
        Texts.showIfAny(organisation, person.organisation());
        Texts.showIfAny(role, person.role());
    }
}
