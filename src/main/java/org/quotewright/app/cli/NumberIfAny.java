package org.quotewright.app.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lets an option take the number behind it, and leave anything else to the parameters. */
final class NumberIfAny implements IParameterPreprocessor {

    /** What stands between an option and a value that is an argument of its own. */
    private static final String SEPARATE = " ";

    @Override
    public boolean preprocess(
            Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> how) {
        boolean isAttached = !SEPARATE.equals(how.get("separator"));
        if (isAttached || !arguments.isEmpty() && arguments.peek().matches("[0-9]{1,9}")) {
            return false;
        }
        option.setValue(Integer.valueOf(((OptionSpec) option).fallbackValue()));
        return true;
    }
}
