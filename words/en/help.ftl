# The English help stands at the commands and arguments in src/cli/args.rs. Other languages have a phrase for each here, by ids
# that src/cli/help_words.rs puts together: help-<command>, help-<command>-<argument>, help-option-<option of all commands>.
