import Stripe from "stripe";

const stripe = new Stripe("YOUR_KEY");
console.log(await stripe.customers.retrieve("cus_1"));
