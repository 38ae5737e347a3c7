package org.quotewright;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What classes do, where a rule of the architecture asks for it. */
final class Conduct {

    private Conduct() {}

    static ArchCondition<JavaClass> createThreads() {
        return new ArchCondition<>("create threads") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                owner.getConstructorCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(Thread.class))
                        .map(JavaAccess::getDescription)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(owner, call)));
            }
        };
    }

    static ArchCondition<JavaClass> catchEverything() {
        return new ArchCondition<>("catch Exception") {
            @Override
            public void check(JavaClass owner, ConditionEvents events) {
                owner.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(Conduct::catchesException)
                        .map(block -> block.getSourceCodeLocation().toString())
                        .forEach(what -> events.add(SimpleConditionEvent.satisfied(owner, what)));
            }
        };
    }

    /** Try-with-resources compiles to a catch of Throwable, so that one cannot be told here. */
    private static boolean catchesException(TryCatchBlock block) {
        return block.getCaughtThrowables().stream()
                .anyMatch(type -> type.isEquivalentTo(Exception.class));
    }
}
