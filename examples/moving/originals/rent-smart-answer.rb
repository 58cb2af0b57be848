# "Help if you can't pay the rent", written as a smart-answers flow would be.
class HelpIfYouCannotPayTheRentFlow < SmartAnswer::Flow
  def define
    name "help-if-you-cannot-pay-the-rent"
    status :draft

    radio :somewhere_to_sleep_tonight? do
      option :yes
      option :no
      option :not_sure

      next_node do |response|
        case response
        when "no", "not_sure"
          outcome :council_tonight
        else
          question :behind_with?
        end
      end
    end

    checkbox_question :behind_with? do
      option :rent
      option :gas_or_electricity
      option :council_tax
      option :loans
      none_option

      on_response do |response|
        self.behind = response.split(",")
      end

      next_node do
        if behind.include?("rent")
          question :letter_about_your_home?
        elsif behind == %w[none]
          question :income_changed?
        else
          question :safe_at_home?
        end
      end
    end

    radio :letter_about_your_home? do
      option :court
      option :landlord
      option :none

      on_response do |response|
        self.letter = response
      end

      next_node do |response|
        if response == "court"
          question :days_until_the_hearing?
        else
          question :safe_at_home?
        end
      end
    end

    value_question :days_until_the_hearing?, parse: Integer do
      validate { |response| response >= 0 }

      on_response do |response|
        self.days = response
      end

      next_node do |response|
        if response <= 14
          outcome :legal_help_now
        else
          question :safe_at_home?
        end
      end
    end

    radio :safe_at_home? do
      option :yes
      option :no

      next_node do |response|
        if response == "no"
          outcome :leaving_safely
        else
          question :income_changed?
        end
      end
    end

    radio :income_changed? do
      option :yes
      option :no

      on_response do |response|
        self.income_changed = response
      end

      next_node do |response|
        if response == "yes"
          question :claimed_already?
        elsif behind == %w[none]
          outcome :nothing_needed
        else
          question :who_do_you_live_with?
        end
      end
    end

    radio :claimed_already? do
      option :yes
      option :no

      next_node do |response|
        if response == "no"
          outcome :benefits_check
        else
          question :who_do_you_live_with?
        end
      end
    end

    radio :who_do_you_live_with? do
      option :alone
      option :with_children
      option :with_others

      next_node do |response|
        if behind.include?("rent") && letter == "court"
          outcome :legal_help_now
        elsif behind.include?("rent")
          outcome :talk_to_the_landlord
        elsif behind.include?("gas_or_electricity") && response == "with_children"
          outcome :energy_supplier
        elsif behind.include?("gas_or_electricity")
          outcome :debt_adviser
        elsif behind == %w[none]
          outcome :nothing_needed
        else
          outcome :debt_adviser
        end
      end
    end

    outcome :council_tonight
    outcome :leaving_safely
    outcome :legal_help_now
    outcome :talk_to_the_landlord
    outcome :energy_supplier
    outcome :benefits_check
    outcome :debt_adviser
    outcome :nothing_needed
  end
end
